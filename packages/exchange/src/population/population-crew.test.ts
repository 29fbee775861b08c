import { type SpreadQuestions, spreadAnswers } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openPopulationCrew, type PopulationCrew } from './population-crew.ts';

const typical = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const doses = [0, 6, 14].map((at) => ({ at, milligrams: 20, route: 'oral' as const }));
const hours = Array.from({ length: 49 }, (_, hour) => hour);
const people = { patients: 200, seed: 1, variability };

const asking = (observe: readonly number[], patients = people.patients): SpreadQuestions => ({
  population: { typical, schedule: { doses, changes: [] }, observe, people: { ...people, patients } },
});
const withdrawal: NonNullable<SpreadQuestions['withdrawal']> = {
  before: { days: 0, doses: [] },
  doses,
  changes: [],
  typical,
  variability,
  subject: { age: 50, conditions: [], monthsOnBaclofen: 0 },
  observe: [12, 48],
  seed: 1,
};

describe('A population on several cores', () => {
  const crews = [1, 2, 3].map((size) => ({ size, crew: openPopulationCrew({ size, from: 0 }) }));
  afterAll(() => Promise.all(crews.map(({ crew }) => crew.close())));

  it.each(crews)('is the same to the last bit with $size workers', async ({ crew }) => {
    expect(await crew.answers(asking(hours))).toEqual(spreadAnswers(asking(hours), facts));
  });

  it.each(crews)('answers questions in their order, and few times, with $size workers', async ({ crew }) => {
    const questions = [[1, 2, 3], [4], []].map((observe) => asking(observe));
    const answers = await Promise.all(questions.map((each) => crew.answers(each)));
    expect(answers).toEqual(questions.map((each) => spreadAnswers(each, facts)));
  });

  it.each(crews)('is refused once, not once a worker, with $size workers', async ({ crew }) => {
    const { population } = await crew.answers(asking(hours, 0));
    expect(population).toMatchObject({ ok: false, problems: [{ code: 'input.out-of-range', at: '/patients' }] });
    expect(population).toHaveProperty('problems.length', 1);
  });

  it.each(crews)('comes with the index, or the index alone, with $size workers', async ({ crew }) => {
    for (const questions of [{ ...asking(hours), withdrawal }, { withdrawal }, {}]) {
      expect(await crew.answers(questions)).toEqual(spreadAnswers(questions, facts));
    }
  });

  it.each(crews)('is not worked out when nobody waits for it any more, with $size workers', async ({ crew }) => {
    const leaving = new AbortController();
    const [first, second, third] = [asking(hours), asking([1]), asking([2])];
    const answers = [crew.answers(first), crew.answers(second, leaving.signal), crew.answers(third)];
    leaving.abort();
    const [one, two, three] = await Promise.allSettled(answers);
    expect(two).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect([one, three]).toEqual(
      [first, third].map((questions) => ({ status: 'fulfilled', value: spreadAnswers(questions, facts) })),
    );
  });
});

describe('A crew with a worker that fails', () => {
  /** Answers with the seed it was asked with; does something else first where the seed is 0. */
  const workerThat = (does: string) =>
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', ({ questions, part }) => {
          const { seed } = questions.population.people;
          const p50 = Float64Array.of(seed);
          const answer = { population: { ok: true, value: { p5: p50, p50, p95: p50, patients: 1 } } };
          if (seed !== 0) return parentPort.postMessage(answer);
          if (part.from === 0) setTimeout(() => parentPort.postMessage(answer), 200);
          else ${does};
        });
      `)}`,
    );
  const seeded = (seed: number): SpreadQuestions => {
    const { population } = asking(hours);
    return { ...(population && { population: { ...population, people: { ...people, seed } } }) };
  };
  const levelsOf = async (answer: ReturnType<PopulationCrew['answers']>) => {
    const { population } = await answer;
    return population?.ok && [...population.value.p50];
  };
  let crew: PopulationCrew;
  afterEach(() => crew.close());

  it.each([
    ['throws', "throw new Error('no memory is left')"],
    ['ends', 'process.exit(3)'],
  ])('that %s: the question fails, and each later one gets its own answer', async (_, does) => {
    crew = openPopulationCrew({ size: 2, from: 0, worker: workerThat(does) });
    expect(await levelsOf(crew.answers(seeded(7)))).toEqual([7, 7]);
    const [failed, waiting] = await Promise.allSettled([crew.answers(seeded(0)), levelsOf(crew.answers(seeded(8)))]);
    expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(Error) });
    expect(waiting).toEqual({ status: 'fulfilled', value: [8, 8] });
    expect(await levelsOf(crew.answers(seeded(9)))).toEqual([9, 9]);
  });
});

describe('A population that is worth no worker', () => {
  it('is answered where it was asked, the same to the last bit', async () => {
    const crew = openPopulationCrew({ size: 0 });
    expect(await crew.answers(asking(hours))).toEqual(spreadAnswers(asking(hours), facts));
  });
});
