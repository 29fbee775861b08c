import type { LocalDate } from '@steady/engine';
import type { WirePumpAnswer } from '@steady/exchange/api';
import { formatWritten, type MessageId, type Say, sayDay } from '@steady/language';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';

/** A pump to read: refill-by first, then the other dates, the bridge, the returned volume, and every finding. */
export function pumpAsText(answer: WirePumpAnswer, say: Say): string {
  const { bridge, returned, forPerson } = answer;
  const day = (date: string) => (date === 'unknown' ? say('pump.unknown') : sayDay(date as LocalDate, say));
  const line = (id: MessageId, date: string) => say(id, { day: day(date) });
  return [
    ink.bold(line('pump.refill-by', answer.refillBy)),
    say(`pump.limited-by.${answer.limitedBy}`),
    ...section(say('pump.dates'), [
      line('pump.book-by', answer.bookBy),
      line('pump.warn-from', answer.warnFrom),
      line('pump.press-from', answer.pressFrom),
      line('pump.alarm-on', answer.alarmOn),
      line('pump.empty-on', answer.emptyOn),
      line('pump.keeps-until', answer.keepsUntil),
      line('pump.replace-by', answer.replaceBy),
      say('pump.flow', { flow: formatWritten(answer.flow, say) }),
    ]),
    ...(bridge
      ? section(say('pump.bridge'), [
          say('pump.bridge.line', {
            hours: formatWritten(bridge.duration, say),
            dose: formatWritten(bridge.dailyDose, say),
          }),
          say('pump.bridge.without', {
            hours: formatWritten(bridge.without.duration, say),
            dose: formatWritten(bridge.without.dailyDose, say),
          }),
        ])
      : []),
    ...(returned
      ? section(say('pump.returned'), [
          say('pump.returned.line', {
            returned: formatWritten(returned.returned, say),
            expected: formatWritten(returned.expected, say),
          }),
        ])
      : []),
    ...section(say('terminal.findings'), findingsAsText(answer.findings, say)),
    ...section(say('pump.for-person'), forPerson),
  ].join('\n');
}
