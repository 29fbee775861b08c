import { dailyDose, formatAmount, formatNumber, severities } from '@steady/engine';
import { dispenseWhole, productsOf, sayPortion } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../../device/voice.ts';
import { sayCutsAboveAsked } from '../../plan/cuts-above-asked.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { sayPercent } from '../../plan/say-change.ts';

/** The ways that `gentlest` is held against. */
const otherWays = ['fixed', 'percent'] as const;

/** The figures plans are compared by, in the same order for each. */
export function ComparedFigures({ plan }: { readonly plan: DrawnPlan | undefined }): ReactElement {
  const say = useSay();
  if (plan === undefined) return <p className="compared-figures">{say('planner.compare.cannot')}</p>;
  const { measures, alternatives, plan: course } = plan.made;
  const { request } = plan;
  const days = measures.days ?? 0;
  const aboveAsked = sayCutsAboveAsked(plan, say);
  return (
    <dl className="compared-figures numbers">
      <Figure name={say('planner.compare.days')}>{measures.days ?? say('planner.compare.held')}</Figure>
      <Figure name={say('planner.compare.steps')}>{measures.steps}</Figure>
      <Figure name={say(course.end.kind === 'zero' ? 'planner.compare.largest-cut' : 'planner.compare.largest')}>
        {sayPercent(measures.largestShare)}&nbsp;%
        {aboveAsked !== undefined && <span className="compared-why"> {aboveAsked}</span>}
      </Figure>
      <Figure name={say(course.purpose === 'taper' ? 'planner.compare.last-down' : 'planner.compare.last-up')}>
        <span className="amount">{formatAmount(dailyDose(measures.lastDose))}</span>
      </Figure>
      <Figure name={say('planner.compare.pieces')}>
        {days === 0 ? '–' : formatNumber(Math.round((measures.pieces / days) * 10) / 10)}
      </Figure>
      <Figure name={say('planner.compare.tablets')}>{inHand(plan, say)}</Figure>
      <Figure name={say('planner.compare.findings')}>{findingsOf(plan, say)}</Figure>
      {request.pace.method === 'gentlest' && (
        <Figure name={say('planner.compare.same-days')}>
          {otherWays
            .filter((method) => alternatives.every(({ pace }) => pace.method !== method))
            .map((method) => (
              <span key={method} className="compared-line">
                {say('planner.compare.not-in-days', { method: say(`planner.method.${method}`) })}
              </span>
            ))}
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

/** How many findings, how many of them to look at first, and which: warnings and worse, and what needs a signature. */
function findingsOf({ answer }: DrawnPlan, say: Say): ReactElement[] | string {
  const { findings } = answer;
  if (findings.length === 0) return say('planner.compare.no-findings');
  const first = findings.filter(({ severity, toSign }) => toSign || severities.indexOf(severity) >= pressing);
  return [
    <span key="total" className="compared-line">
      {say('planner.compare.finding-total', { count: findings.length, first: first.length })}
    </span>,
    ...first.map(({ code, severity, title }) => (
      <span key={`${code} ${title}`} className="compared-line compared-why">
        {' '}
        {say('planner.compare.finding-first', { severity: say(`planner.severity.${severity}`), title })}
      </span>
    )),
  ];
}

const pressing = severities.indexOf('warning');
