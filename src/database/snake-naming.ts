import { DefaultNamingStrategy } from 'typeorm';

/** issuedOn in code, issued_on in the database. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`); // issuedOn → issued_on
  }
}
