/** Clocks of two devices differ by so many hours without anybody being wrong. */
export const slackHours = 1 / 12;
