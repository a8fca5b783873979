import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; description?: string; example?: unknown }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
}

/** A plain page of all routes: no script and no style, so that it needs no exception from the security policy. */
export function apiPage({ info, paths, components }: OpenAPIObject): string {
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([verb, operation]) => ({ path, verb, operation })),
  );
  const schemas = Object.entries(components?.schemas ?? {});
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(info.title)} API</title>
<h1>${escaped(info.title)} API</h1><p>${escaped(info.description ?? '')} <a href="openapi.json">openapi.json</a></p>
${routes.map(section).join('\n')}
<h2>Schemas</h2>
${schemas.map(([name, schema]) => `<h3 id="${escaped(name)}">${escaped(name)}</h3><pre>${escaped(JSON.stringify(schema, null, 2))}</pre>`).join('\n')}
</html>`;
}

function section({ path, verb, operation }: { path: string; verb: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, description = '', example }) =>
      `<li><code>${escaped(name)}</code> (${escaped(place)}) ${escaped(description)} ${example === undefined ? '' : escaped(JSON.stringify(example))}</li>`,
  );
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema as { $ref?: string } | undefined;
  const name = body?.$ref?.split('/').at(-1);
  return `<h2><code>${verb.toUpperCase()} ${escaped(path)}</code></h2><p>${escaped(operation.summary ?? '')}</p>
<ul>${parameters.join('')}${name ? `<li>body: <a href="#${escaped(name)}">${escaped(name)}</a></li>` : ''}</ul>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!); // "<b>" → "&lt;b&gt;"
