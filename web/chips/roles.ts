import { defineTexts } from '../texts/i18n.js';

/** What a unit is to a document. */
export const useRoleTexts = defineTexts(
  'unit-roles',
  { lead: 'Chủ trì', coordinating: 'Phối hợp', implementing: 'Thực hiện', follow_up: 'Theo dõi, đôn đốc' },
  { lead: 'Lead', coordinating: 'Coordinating', implementing: 'Implementing', follow_up: 'Follow-up' },
);

export const UNIT_ROLES = ['lead', 'coordinating', 'implementing', 'follow_up'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];
