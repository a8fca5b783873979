import { Text } from '../http/fields.js';

/** `secrecy` in a body or a row: taken so that it can be refused by SecrecyGuard.checkDegree; it is stored nowhere. */
export const Secrecy = () =>
  Text({
    ...{ min: 0, max: 60, optional: true, example: 'Không' },
    description: 'Độ mật. Documents with a degree of secrecy are refused and not stored (Law 117/2025/QH15)',
  });
