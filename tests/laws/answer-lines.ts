import { text } from 'node:stream/consumers';
import { sayIn } from '@steady/language';
import { answerTo } from './answer.ts';

// Answers the requests on standard input, one a line, in a process of its own: with another clock, zone or language.
const say = sayIn('en');
const requests = (await text(process.stdin)).trimEnd().split('\n');
for (const request of requests) process.stdout.write(`${JSON.stringify(answerTo(JSON.parse(request), say))}\n`);
