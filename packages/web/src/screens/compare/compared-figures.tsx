import { dailyDose, formatAmount, formatNumber, severities } from '@steady/engine';
import { dispenseWhole, productsOf, sayPortion } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { sayPercent } from '../../plan/say-change.ts';

/** The figures plans are compared by, in the same order for each. */
export function ComparedFigures({ plan }: { readonly plan: DrawnPlan | undefined }): ReactElement {
  const say = useSay();
  if (plan === undefined) return <p className="compared-figures">{say('planner.compare.cannot')}</p>;
  const { measures, alternatives, plan: course } = plan.made;
  const days = measures.days ?? 0;
  return (
    <dl className="compared-figures numbers">
      <Figure name={say('planner.compare.days')}>{measures.days ?? say('planner.compare.held')}</Figure>
      <Figure name={say('planner.compare.steps')}>{measures.steps}</Figure>
      <Figure name={say('planner.compare.largest')}>{sayPercent(measures.largestShare)}&nbsp;%</Figure>
      <Figure name={say(course.purpose === 'taper' ? 'planner.compare.last-down' : 'planner.compare.last-up')}>
        <span className="amount">{formatAmount(dailyDose(measures.lastDose))}</span>
      </Figure>
      <Figure name={say('planner.compare.pieces')}>
        {days === 0 ? '–' : formatNumber(Math.round((measures.pieces / days) * 10) / 10)}
      </Figure>
      <Figure name={say('planner.compare.tablets')}>{inHand(plan, say)}</Figure>
      <Figure name={say('planner.compare.findings')}>{findingsOf(plan, say)}</Figure>
      {alternatives.length > 0 && (
        <Figure name={say('planner.compare.same-days')}>
          {alternatives.map(({ pace, measures: other }) => (
            <span key={pace.method} className="compared-line">
              {say('planner.compare.worse', {
                method: say(`planner.method.${pace.method}`),
                percent: sayPercent(other.largestShare),
                more:
                  other.largestShare > measures.largestShare
                    ? sayPercent(other.largestShare - measures.largestShare)
                    : 'none',
              })}
            </span>
          ))}
        </Figure>
      )}
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="compared-figure">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inHand({ made, request }: DrawnPlan, say: Say): ReactElement[] {
  const products = productsOf(request);
  return dispenseWhole(made.plan, made.supply).map(({ product, dispense }) => (
    <span key={product} className="compared-line">
      {sayPortion({ product, ...dispense }, products, say)}
    </span>
  ));
}

function findingsOf({ made }: DrawnPlan, say: Say): ReactElement[] | string {
  const counts = severities
    .toReversed()
    .map((severity) => ({ severity, count: made.findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return say('planner.compare.no-findings');
  return counts.map(({ severity, count }) => (
    <span key={severity} className="compared-line">
      {say('planner.compare.finding-count', { count, severity: say(`planner.severity.${severity}`) })}
    </span>
  ));
}
