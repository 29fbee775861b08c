import { answerLevels, type Question, type Share } from './answer-levels.ts';

self.onmessage = ({
  data: { question, share },
}: MessageEvent<{ readonly question: Question; readonly share: Share }>) =>
  self.postMessage(answerLevels(question, share));
