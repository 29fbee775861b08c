import type { Problem } from '@steady/engine';

export type Json = Readonly<Record<string, unknown>>;

/**
 * The request of a check without the fields that something is wrong with. The doses go as a whole, since half a day's doses
 * would be judged as a day's; so does a result without its day. Of a list of words the one word goes.
 */
export function withoutFields(request: Json, problems: readonly Pick<Problem, 'at'>[]): Json {
  const places = problems.map(({ at }) => at.split('/').slice(1));
  const { regimen, patient, ...others } = request;
  const areDosesWrong = places.some(([field]) => field === 'current');
  return {
    ...others,
    ...(regimen !== undefined && !areDosesWrong && { regimen }),
    ...(patient !== undefined && {
      patient: withoutParts(
        patient as Json,
        places.filter(([field]) => field === 'patient').map(([, ...part]) => part),
      ),
    }),
  };
}

function withoutParts(patient: Json, parts: readonly (readonly string[])[]): Json {
  return Object.fromEntries(
    Object.entries(patient).flatMap(([name, value]) => {
      const wrong = parts.filter(([part]) => part === name);
      if (wrong.length === 0) return [[name, value]];
      const isWhole = !Array.isArray(value) || wrong.some(([, index]) => index === undefined);
      return isWhole ? [] : [[name, value.filter((_, i) => !wrong.some(([, index]) => index === String(i)))]];
    }),
  );
}
