import { Injectable, type PipeTransform } from '@nestjs/common';
import { validation } from '../http/validation.pipe.js';
import { ReadText } from './reading.dto.js';

/** A JSON body with the text; null when a form comes instead. */
@Injectable()
export class TextBody implements PipeTransform<unknown, Promise<ReadText | null>> {
  private readonly pipe = validation();

  async transform(body: unknown): Promise<ReadText | null> {
    if (body === undefined || body === null) return null;
    return (await this.pipe.transform(body, { type: 'body', metatype: ReadText })) as ReadText;
  }
}
