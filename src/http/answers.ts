import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** What a route answers, for the API description and the types of the page; tests hold real answers against it. */
export function Answers(shape: z.ZodType, { status = 200, example }: { status?: number; example?: unknown } = {}) {
  return applyDecorators(
    ApiResponse({ status, description: 'OK', schema: schemaOf(shape), example } as never),
    PROBLEMS,
  );
}

/** `{items, total}` of records of this shape, with what stands beside. */
export function AnswersList(shape: z.ZodType, beside: z.ZodRawShape = {}) {
  return Answers(z.object({ items: z.array(shape), total: z.number().int(), ...beside }));
}

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
});

const PROBLEMS = ApiResponse({
  status: '4XX',
  description: 'A problem (RFC 9457), in Vietnamese or English by Accept-Language',
  content: { 'application/problem+json': { schema: schemaOf(problem) } },
} as never);

function schemaOf(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    target: 'openapi-3.0',
    override: ({ jsonSchema }) => {
      if (jsonSchema.nullable && jsonSchema.enum) jsonSchema.enum = [...jsonSchema.enum, null]; // OpenAPI wants it said
    },
  });
  return schema;
}

export const text = z.string();
export const textOrNull = z.string().nullable();
export const integer = z.number().int();
export const integerOrNull = z.number().int().nullable();
export const truth = z.boolean();
export const day = z.string().describe('YYYY-MM-DD');
export const dayOrNull = day.nullable();
export const warnings = z.array(
  z.object({ code: text, message: text, documentId: integer.optional(), organizationId: integer.optional() }),
);

/** What a write answers that gives no whole record. */
export const added = z.object({ id: integer });

/** The history of a record: each act with its event, newest first. */
export const historyLine = z.object({
  position: integer,
  at: text,
  actor: text,
  action: text,
  event: z.record(z.string(), z.unknown()),
});
