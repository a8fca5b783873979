import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** Holds every JSON answer against the service's own API description, so that it can't lie. */
export class Described {
  private readonly ajv = new Ajv({ strict: false, allErrors: false });
  private readonly routes: { verb: string; pattern: RegExp; operation: Operation }[];
  private readonly validators = new Map<object, ValidateFunction>();

  constructor({ paths }: { paths: Record<string, Record<string, Operation>> }) {
    this.routes = Object.entries(paths)
      .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')) || b.length - a.length)
      .flatMap(([path, item]) =>
        Object.entries(item).map(([verb, operation]) => ({
          verb: verb.toUpperCase(),
          pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
          operation,
        })),
      );
  }

  /** Throws when the answer is not of the shape that the description promises. */
  check(method: string, url: string, status: number, body: unknown): void {
    const path = new URL(url).pathname;
    const route = this.routes.find(({ verb, pattern }) => verb === method && pattern.test(path));
    if (!route || status === 204) return;
    const { responses } = route.operation;
    const content = Object.values((responses[String(status)] ?? responses['4XX'] ?? {}).content ?? {})[0];
    if (!content) {
      if (status < 400)
        throw new Error(`${method} ${path} answered ${status}, which the API description does not tell of`);
      return;
    }
    const validate = this.validator(content.schema);
    if (!validate(body)) {
      throw new Error(`${method} ${path} → ${status} is not as described: ${this.ajv.errorsText(validate.errors)}`);
    }
  }

  private validator(schema: object): ValidateFunction {
    let validate = this.validators.get(schema);
    if (!validate) this.validators.set(schema, (validate = this.ajv.compile(schema)));
    return validate;
  }
}
