/** As people say that no baclofen is taken: `none`, `nothing yet`, `not taking any baclofen`. */
const words =
  /^(none|nothing|nil|0 mg|no baclofen|no medicine|(is |i am |i'm )?not (taking|on) (any|anything|it|baclofen)|(takes|taking|on) (none|nothing|no baclofen))( of it)?( baclofen)?( (yet|now|so far|at all|at the moment|at present))?[.!]?$/;

/** Whether words for what is taken now say that it is none; so does a field that is left empty. */
export function saysNothing(text: string): boolean {
  const said = text.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
  return said === '' || words.test(said);
}
