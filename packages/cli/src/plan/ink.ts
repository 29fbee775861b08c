import colours from 'picocolors';

/** Colours, only on a terminal that has them and where nobody asked for none. Nothing is told by colour alone. */
export const ink = colours.createColors(process.stdout.isTTY === true && colours.isColorSupported);
