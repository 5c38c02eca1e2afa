/** By flags and source, which a slash parts: so no key is a property that every object has. */
const built: Record<string, RegExp> = {};

/**
 * An expression that is built when it is first wanted, once. What keeps its place in a text (`g`, `y`)
 * is shared by all who want it.
 */
export function lateExpression(source: string, flags = 'u'): RegExp {
  return (built[`${flags}/${source}`] ??= new RegExp(source, flags));
}
