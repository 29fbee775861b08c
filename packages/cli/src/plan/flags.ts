/** What a person says of a plan on the command line, as typed. */
export interface RequestFlags {
  readonly taper?: true | undefined;
  readonly titrate?: true | undefined;
  readonly nowTaking?: string | undefined;
  readonly target?: string | undefined;
  readonly tablet?: readonly string[] | undefined;
  readonly granules?: readonly string[] | undefined;
  readonly liquid?: readonly string[] | undefined;
  readonly pace?: string | undefined;
  readonly start?: string | undefined;
  readonly zone?: string | undefined;
  readonly region?: string | undefined;
}

/** Every flag that says what to plan. */
export const flagNames = [
  'taper',
  'titrate',
  'nowTaking',
  'target',
  'tablet',
  'granules',
  'liquid',
  'pace',
  'start',
  'zone',
  'region',
] as const satisfies readonly (keyof RequestFlags)[];
