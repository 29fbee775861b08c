import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { tidyDocument } from './tidy-document.ts';

/** The page needs styles that it writes itself, and pictures within them; scripts still come from files only. */
const policyOfThePage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const description = `Plans for oral baclofen, made of real tablets. A clinician checks and signs every plan.

The same shapes go over the command line. Amounts carry their unit; a request that is refused comes back with every
problem at once, each with a code and a JSON Pointer to its place.`;

/** Describes every route as OpenAPI 3.1: a page to read at `/api/docs`, the document at `/api/docs/json`. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Steady',
        version: '0.1.0',
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'plan', description: 'Plans, computed and forgotten.' },
        { name: 'simulate', description: 'Concentrations over time, computed and forgotten.' },
        { name: 'triage', description: 'How fast somebody needs help, told and forgotten.' },
        { name: 'saved plans', description: 'Plans kept on this machine, as versions that never change.' },
        { name: 'server', description: 'Whether the server works.' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => tidyDocument(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: policyOfThePage,
    uiConfig: { deepLinking: false },
    theme: { title: 'Steady: programming interface' },
  });
}
