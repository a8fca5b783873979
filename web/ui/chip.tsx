import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import './chip.css';

export type Tone = 'green' | 'blue' | 'amber' | 'red' | 'grey' | 'plain';

interface Props {
  tone?: Tone;
  sign?: IconName;
  look?: 'filled' | 'outlined' | 'dashed';
  title?: string;
  children: ReactNode;
}

/** A state or a kind: colour, sign and word together. */
export function Chip({ tone = 'plain', sign, look = 'filled', title, children }: Props) {
  return (
    <span className={`chip tone-${tone} ${look}`} title={title}>
      {sign && <Icon name={sign} size={14} />}
      <span>{children}</span>
    </span>
  );
}
