/** The feed as text: one provider to a line, so that a change of one person is a change of one line. */
export function formatFeed({ providers, ...head }) {
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = providers.map((provider) => `    ${JSON.stringify(provider)}`).join(',\n');
  return `${opening},\n  "providers": [\n${lines}\n  ]\n}\n`;
}
