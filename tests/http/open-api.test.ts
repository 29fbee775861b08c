import { examplePlanRequest, planRequestSchema } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../../packages/server/src/throwaway/app.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}

interface Document {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly example?: unknown }>> };
}

let server: ThrowawayApp;
let document: Document;
beforeAll(async () => {
  server = await throwawayApp();
  document = (await server.app.inject({ url: '/api/docs/json' })).json();
});
afterAll(() => server.close());

const operations = () => Object.values(document.paths).flatMap((place) => Object.values(place));

describe('The description of the interface', () => {
  it('is OpenAPI 3.1 with a title, a version and a licence', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Steady', version: '0.1.0', license: { identifier: 'Apache-2.0' } });
  });

  it('describes every route that is there, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([place, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${place.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const hidden = /^(HEAD|OPTIONS) |\/api\/docs|^GET \/\*$/;
    expect(described.toSorted()).toEqual(
      routesOf(server)
        .filter((route) => !hidden.test(route))
        .toSorted(),
    );
  });

  it('has references that all lead somewhere, and no part that nothing refers to', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to);
    const parts = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(50);
    expect(new Set(references)).toEqual(new Set(parts));
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('names each operation once, and says in words what it and each answer is', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { summary, responses } of operations()) {
      expect(summary).toMatch(/^[A-Z]/);
      for (const { description } of Object.values(responses)) expect(description).toMatch(/\.$/);
    }
  });

  it('declares each part of an address that varies', () => {
    for (const [place, methods] of Object.entries(document.paths)) {
      const varying = [...place.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        const declared = parameters.filter((parameter) => parameter.in === 'path' && parameter.required);
        expect(declared.map(({ name }) => name)).toEqual(varying);
      }
    }
  });

  it('shows a request that runs as it stands', () => {
    const { example } = document.components.schemas['PlanRequestInput'] ?? {};
    expect(example).toEqual(examplePlanRequest);
    expect(planRequestSchema.safeParse(example).success).toBe(true);
  });

  it('comes as a page whose files are all from here', async () => {
    const page = await server.app.inject({ url: '/api/docs/' });
    expect(page.statusCode).toBe(200);
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const { pathname, host } = new URL(file, 'http://localhost/api/docs/');
      expect([host, (await server.app.inject({ url: pathname })).statusCode]).toEqual(['localhost', 200]);
    }
    expect(page.body).not.toMatch(/<script>|<style>| style="| on\w+="/);
  });
});

/** Every route the server knows, as `METHOD /place`, from its own printed tree. */
function routesOf({ app }: ThrowawayApp): string[] {
  const lines = app.printRoutes({ commonPrefix: false }).split('\n');
  const parents: string[] = [];
  return lines.flatMap((line) => {
    const [, indent = '', part = '', methods] = /^([\s│]*)[├└]── (\S*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === '' && methods === undefined) return [];
    parents.length = indent.length / 4;
    parents.push(part);
    return (methods ?? '')
      .split(', ')
      .filter(Boolean)
      .map((method) => `${method} ${parents.join('')}`);
  });
}
