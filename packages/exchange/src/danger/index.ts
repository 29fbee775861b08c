/** What a browser may load of the box that no sheet goes without. */
export { type Danger, dangerOf } from './danger-of.ts';
