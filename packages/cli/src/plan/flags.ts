/** What a person says of a plan on the command line, as typed. */
export interface RequestFlags extends PersonFlags {
  readonly taper?: true | undefined;
  readonly titrate?: true | undefined;
  readonly nowTaking?: string | undefined;
  readonly times?: string | undefined;
  readonly target?: string | undefined;
  readonly tablet?: readonly string[] | undefined;
  readonly granules?: readonly string[] | undefined;
  readonly liquid?: readonly string[] | undefined;
  readonly pace?: string | undefined;
  readonly limit?: string | undefined;
  readonly reserveDays?: string | undefined;
  readonly start?: string | undefined;
  readonly zone?: string | undefined;
}

/** What a plan needs to know of the person. Nothing that names them. */
export interface PersonFlags {
  readonly region?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly sex?: string | undefined;
  readonly weight?: string | undefined;
  readonly height?: string | undefined;
  readonly creatinine?: string | undefined;
  readonly monthsOnBaclofen?: string | undefined;
  readonly condition?: readonly string[] | undefined;
  readonly medicine?: readonly string[] | undefined;
}

/** Every flag that says what to plan. */
export const flagNames = [
  'taper',
  'titrate',
  'nowTaking',
  'times',
  'target',
  'tablet',
  'granules',
  'liquid',
  'pace',
  'limit',
  'reserveDays',
  'start',
  'zone',
  'region',
  'birthDate',
  'sex',
  'weight',
  'height',
  'creatinine',
  'monthsOnBaclofen',
  'condition',
  'medicine',
] as const satisfies readonly (keyof RequestFlags)[];
