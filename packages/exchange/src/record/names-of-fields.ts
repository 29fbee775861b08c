/** What the wire calls a field, and in which unit it writes the number; the engine has the unit in its name. */
export const numbersWithUnits: Readonly<Record<string, { readonly wire: string; readonly unit: string }>> = {
  weightKilograms: { wire: 'weight', unit: 'kg' },
  heightCentimetres: { wire: 'height', unit: 'cm' },
  creatinineMilligramsPerDecilitre: { wire: 'creatinine', unit: 'mg/dL' },
  gapMinutes: { wire: 'gap', unit: 'min' },
  keepsDays: { wire: 'keeps', unit: 'd' },
  leadDays: { wire: 'lead', unit: 'd' },
  spareDays: { wire: 'spare', unit: 'd' },
  inPumpDays: { wire: 'inPump', unit: 'd' },
};

const engineNames = new Map([
  ...Object.entries(numbersWithUnits).map(([engine, { wire }]): [string, string] => [wire, engine]),
  ['units', 'portions'],
]);

/** The fields of a read event under the names of the engine, at every depth. */
export function renamedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamedIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [engineNames.get(name) ?? name, renamedIn(inside)]),
  );
}
