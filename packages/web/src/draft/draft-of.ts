import type { WirePlanRequest } from '@steady/exchange/api';
import type { Draft, TypedChange, TypedPace, TypedPerson, TypedProduct } from './draft.ts';
import { emptyDraft } from './empty-draft.ts';

/** The draft that makes a request again: how a saved plan is opened. `requestOf` of it is the same request. */
export function draftOf(request: WirePlanRequest): Draft {
  const region = knownRegion(request.patient?.region);
  const empty = emptyDraft({ region, timeZone: request.timeZone, start: request.start, today: request.start });
  const toZero = request.purpose === 'taper' && request.target.value === 0;
  return {
    ...empty,
    purpose: request.purpose,
    taken:
      request.current.length === 0
        ? empty.taken
        : {
            text: '',
            rows: request.current.map(({ time, dose }) => ({ time, dose: String(dose.value) })),
            ...(request.timesAssumed === true && { timesAssumed: true }),
          },
    times: (request.times ?? []).join(', '),
    toZero,
    target: toZero ? '' : String(request.target.value),
    products: request.products.map(productFrom),
    pace: { ...empty.pace, ...paceFrom(request.pace) },
    person: personFrom(request.patient ?? {}, empty.person),
    limit: textOf(request.limit?.value),
    reserveDays: textOf(request.reserveDays),
    changes: (request.changes ?? []).map(changeFrom),
  };
}

function productFrom(product: WirePlanRequest['products'][number]): TypedProduct {
  return {
    id: product.id,
    form: product.form,
    strength: String(product.strength.value),
    scored: product.form === 'tablet' && product.scored,
    mark: product.form === 'liquid' ? String(product.mark.value) : '',
  };
}

function paceFrom(pace: WirePlanRequest['pace']): Partial<TypedPace> {
  const { method } = pace;
  const last = 'last' in pace ? { last: textOf(pace.last?.value) } : {};
  switch (method) {
    case 'label':
      return { method };
    case 'fixed':
      return { method, fixedBy: textOf((pace.cut ?? pace.rise)?.value), fixedDays: String(pace.everyDays), ...last };
    case 'percent':
      return {
        method,
        percent: textOf(pace.percent ?? pace.cut?.value),
        percentDays: String(pace.everyDays),
        ...last,
      };
    case 'gentlest':
      return {
        method,
        gentlestDays: String(pace.days),
        stepDays: textOf(pace.stepDays),
        largestCut: textOf(pace.cut?.value),
        ...last,
      };
    case 'chosen':
      return {
        method,
        chosen: pace.steps.map(({ daily, days }) => ({ daily: String(daily.value), days: textOf(days) })),
      };
  }
}

function personFrom(patient: NonNullable<WirePlanRequest['patient']>, empty: TypedPerson): TypedPerson {
  const creatinine = known(patient.creatinine);
  return {
    region: empty.region,
    birthDate: known(patient.birthDate) ?? '',
    sex: patient.sex ?? 'unknown',
    weight: textOf(known(patient.weight)?.value),
    height: textOf(known(patient.height)?.value),
    creatinine: textOf(creatinine?.value),
    creatinineUnit: creatinine?.unit ?? empty.creatinineUnit,
    creatinineOn: creatinine?.on ?? '',
    monthsOnBaclofen: textOf(known(patient.monthsOnBaclofen)),
    conditions: known(patient.conditions) ?? null,
    medicines: known(patient.medicines)?.join(', ') ?? null,
  };
}

function changeFrom(change: NonNullable<WirePlanRequest['changes']>[number]): TypedChange {
  return {
    kind: change.kind,
    on: change.on,
    days: 'days' in change ? textOf(change.days) : '',
    afterwards: change.kind === 'step-back' ? change.then : 'half-the-cuts',
    products: change.kind === 'switch-products' ? change.products.map(productFrom) : [],
  };
}

function known<T>(value: T | 'unknown' | undefined): T | undefined {
  return value === 'unknown' ? undefined : (value as T | undefined);
}

function textOf(value: number | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

const regions = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU'] as const;

function knownRegion(text: string | undefined): TypedPerson['region'] {
  return regions.find((region) => region === text) ?? 'unknown';
}
