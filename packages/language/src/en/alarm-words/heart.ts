import type { AlarmWords } from './alarm-words-of.ts';

const slowRate = '30/31/32/33/34/35/36/37/38/39/40/41/42/43/44/45';

/** Words of the heart. */
export const heartWords = {
  'chest-pain': [
    'cheast pain*',
    'chest pian*',
    'chest pane*',
    'chest panes',
    'chest pain*',
    'chest hurts',
    'chest is hurting',
    'pain in chest',
    'pains in chest',
    'chest is tight',
    'chest tight*',
    'tight chest',
    'pressure on chest',
    'pressure in chest',
    'crushing chest',
    'heart attack',
  ],
  'slow-pulse': [
    `pulse/heartbeat/hr ${slowRate}`,
    `pulse/heartbeat/hr is/was/of/at/only ${slowRate}`,
    `pulse/heartbeat/hr is/was only/about/around/at/now ${slowRate}`,
    `pulse/heart rate is/was/of/at/only ${slowRate}`,
    `pulse/heart rate is/was only/about/around/at/now ${slowRate}`,
    `pulse/heart rate ${slowRate}`,
    'slow pulse',
    'pulse is slow',
    'pulse is very slow',
    'pulse very slow',
    'very slow pulse',
    'slow heart*',
    'heart is slow',
    'heart is beating slow*',
    'heart beating slow*',
    'heart is very slow',
    'no pulse',
    'bradycardi*',
  ],
} as const satisfies AlarmWords;
