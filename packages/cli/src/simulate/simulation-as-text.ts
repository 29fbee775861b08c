import { formatNumber, inTenths } from '@steady/engine';
import type { WireSimulateAnswer } from '@steady/exchange/api';
import { formatWritten, type Say } from '@steady/language';
import Table from 'cli-table3';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';
import { sourcesAsText } from '../sources-as-text.ts';

/**
 * A forecast to read: what it is, what is dangerous in it, the levels as a table, then the numbers in short, what they rest
 * on, and the other findings.
 */
export function simulationAsText(answer: WireSimulateAnswer, say: Say): string {
  const pressing = answer.findings.filter(isPressing);
  const others = answer.findings.filter((finding) => !isPressing(finding));
  return [
    ink.bold(say('simulation.title', { preset: answer.preset })),
    answer.says,
    ...section(say('terminal.assess.first'), findingsAsText(pressing, say)),
    '',
    levelsAsTable(answer, say),
    ...(answer.population
      ? [
          say('simulation.drawn', { patients: answer.population.patients }),
          ...sourcesAsText(answer.population.cites, say),
        ]
      : []),
    ...section(say('simulation.measures'), measuresAsText(answer, say)),
    ...section(say('withdrawal.title'), indexAsText(answer.withdrawal, say)),
    ...section(say('simulation.parameters'), parametersAsText(answer, say)),
    ...section(say('terminal.findings'), findingsAsText(others, say)),
  ].join('\n');
}

function isPressing({ severity }: WireSimulateAnswer['findings'][number]): boolean {
  return severity === 'emergency' || severity === 'danger';
}

function levelsAsTable({ concentration, spinalFluid, population }: WireSimulateAnswer, say: Say): string {
  const table = new Table({
    head: [
      say('simulation.column.time'),
      say('simulation.column.level'),
      ...(population ? [say('simulation.column.spread'), say('simulation.column.middle')] : []),
      ...(spinalFluid ? [say('simulation.column.lumbar'), say('simulation.column.cisternal')] : []),
    ],
    colAligns: ['right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const [i, at] of concentration.at.entries()) {
    table.push([
      formatNumber(hundredths(at)),
      concentration.range
        ? sayRange(concentration.range.low[i], concentration.range.high[i], say)
        : sayLevel(concentration.value[i] ?? 0, say),
      ...(population
        ? [sayRange(population.p5[i], population.p95[i], say), sayLevel(population.p50[i] ?? 0, say)]
        : []),
      ...(spinalFluid
        ? [spinalFluid.lumbar, spinalFluid.cisternal].map(({ low, high }) => sayRange(low[i], high[i], say))
        : []),
    ]);
  }
  return table.toString();
}

function measuresAsText({ measures, parameters }: WireSimulateAnswer, say: Say): readonly string[] {
  const { clearance, halfLife, timeToSteadyState, changes = [], whole, lastDay } = measures;
  const hours = ({ value }: { readonly value: number }) => formatWritten({ value: tenths(value), unit: 'h' }, say);
  const when = changes.length > 0 ? 'start' : 'always';
  const litres = (value: number) => formatWritten({ value: hundredths(value), unit: 'L/h' }, say);
  return [
    ...(clearance === parameters.clearance
      ? []
      : [say('simulation.clearance-at-start', { clearance: litres(clearance) })]),
    say('simulation.half-life', { hours: hours(halfLife), when }),
    say('simulation.time-to-steady-state', { hours: hours(timeToSteadyState), when }),
    ...changes.map((pace) =>
      say('simulation.change', {
        at: formatNumber(hundredths(pace.at)),
        clearance: litres(pace.clearance),
        halfLife: hours(pace.halfLife),
        settles: hours(pace.timeToSteadyState),
      }),
    ),
    ...(whole
      ? [
          say('simulation.highest', {
            level: sayLevel(whole.highest.value, say),
            at: formatNumber(shortHour(whole.highest.at)),
          }),
          say('simulation.area', {
            area: formatNumber(Math.round(whole.area)),
            from: formatNumber(hundredths(whole.from)),
            to: formatNumber(hundredths(whole.to)),
          }),
        ]
      : []),
    ...(lastDay
      ? [
          say('simulation.last-day', {
            low: sayLevel(lastDay.lowest.value, say),
            high: sayLevel(lastDay.highest.value, say),
            average: sayLevel(lastDay.average, say),
          }),
        ]
      : []),
  ];
}

/** The index with its label first, so that no line of it is read without. */
function indexAsText(index: WireSimulateAnswer['withdrawal'], say: Say): readonly string[] {
  if (index === undefined) return [];
  const { label, drawn, cannotTell, at, p5, p50, p95 } = index;
  return [
    label,
    drawn,
    ...cannotTell,
    ...at.map((time, i) =>
      say('withdrawal.row', {
        at: formatNumber(hundredths(time)),
        low: formatNumber(p5[i] ?? 0),
        middle: formatNumber(p50[i] ?? 0),
        high: formatNumber(p95[i] ?? 0),
      }),
    ),
    ...sourcesAsText(index.cites, say),
  ];
}

function parametersAsText({ sources, kidneys }: WireSimulateAnswer, say: Say): readonly string[] {
  return [
    ...(kidneys
      ? [
          say('simulation.kidneys', {
            clearance: formatWritten(
              { ...kidneys.creatinineClearance, value: inTenths(kidneys.creatinineClearance.value) },
              say,
            ),
            from: kidneys.from,
          }),
        ]
      : []),
    ...sources.flatMap(({ parameter, value, unit, given, cites }) => {
      const name = say(`simulation.parameter.${parameter}`);
      const short = Number(value.toPrecision(4));
      const amount = unit === '1' ? formatNumber(short) : formatWritten({ value: short, unit }, say);
      return [
        say(given ? 'simulation.parameter.given' : 'simulation.parameter', { name, value: amount }),
        ...sourcesAsText(cites, say),
      ];
    }),
  ];
}

function sayRange(low: number | undefined, high: number | undefined, say: Say): string {
  const [from, to] = [sayLevel(low ?? 0, say), sayLevel(high ?? 0, say)];
  return from === to ? from : say('simulation.range', { low: from, high: to });
}

/** ng/mL with the digits that mean something; below the first of them it is no more than under it. */
function sayLevel(level: number, say: Say): string {
  const least = 0.1;
  if (level > 0 && level < least) return say('simulation.under', { level: formatNumber(least) });
  return formatNumber(level < 100 ? tenths(level) : Math.round(level));
}

/** A time that was worked out, not asked for: in the first day tenths of an hour mean something, later whole hours do. */
function shortHour(at: number): number {
  return at < 24 ? tenths(at) : Math.round(at);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
