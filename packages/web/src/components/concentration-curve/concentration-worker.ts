import { answerLevels, type Question } from './answer-levels.ts';

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answerLevels(data));
