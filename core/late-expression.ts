const built = new Map<string, RegExp>();

/**
 * An expression that is built when it is first wanted, once. What keeps its place in a text (`g`, `y`)
 * is shared by all who want it.
 */
export function lateExpression(source: string, flags = 'u'): RegExp {
  const key = `${flags}/${source}`;
  let expression = built.get(key);
  if (expression === undefined) built.set(key, (expression = new RegExp(source, flags)));
  return expression;
}
