import { useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { answer, api, once } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { Body } from '../../api/records.js';
import { UNIT_ROLES, type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { useSession } from '../../frame/session.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button, Drawer } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { useGiveTexts } from './texts.js';
import { UnitChooser } from './unit-chooser.js';

interface Props {
  open: boolean;
  documentId: number;
  onClose(): void;
}

/** Gives a document, or a task in it, to one unit, several, or all of a level under a unit. */
export function GiveDrawer({ open, documentId, onClose }: Props) {
  const t = useGiveTexts();
  return (
    <Drawer open={open} onClose={onClose} title={t('title')} size={560} destroyOnHidden>
      <GiveForm documentId={documentId} onDone={onClose} />
    </Drawer>
  );
}

function GiveForm({ documentId, onDone }: { documentId: number; onDone(): void }) {
  const t = useGiveTexts();
  const roles = useRoleTexts();
  const ui = useUi();
  const notice = useNotice();
  const { organizationId } = useSession();
  const [units, setUnits] = useState<Chosen[]>([]);
  const [giver, setGiver] = useState<Chosen | null>(null);
  const [facts, setFacts] = useState({
    role: 'implementing' as UnitRole,
    task: '',
    product: '',
    clause: '',
    assignedOn: today(new Date()),
    deadline: '',
  });
  const give = useWrite(
    (body: Body<'/api/assignments'>, key) => answer(api.POST('/api/assignments', { body, headers: once(key) })),
    {
      touches: ['assignments', 'documents', 'overview', 'coverage', 'obligations'],
      onDone: () => {
        notice(t('given', { count: units.length }));
        onDone();
      },
    },
  );
  const problem = give.error instanceof ProblemError ? give.error : null;
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate({
          ...{
            documentId,
            role: facts.role,
            organizationIds: units.map(({ id }) => id),
            giverId: giver?.id ?? organizationId,
          },
          ...{
            task: facts.task.trim() || null,
            product: facts.product.trim() || null,
            clause: facts.clause.trim() || null,
          },
          assignedOn: facts.assignedOn || null,
          deadline: facts.deadline || null,
        });
      }}
    >
      <UnitChooser units={units} onChange={setUnits} error={problem?.of('organizationIds')} />
      <Field label={t('role')} error={problem?.of('role')}>
        <Select
          value={facts.role}
          onChange={(role) => set({ role: role as UnitRole })}
          options={UNIT_ROLES.map((value) => ({ value, label: roles(value) }))}
        />
      </Field>
      <Field label={t('task')} error={problem?.of('task')}>
        <TextArea value={facts.task} onChange={(task) => set({ task })} rows={2} />
      </Field>
      <Field label={t('assignedOn')} error={problem?.of('assignedOn')}>
        <DayInput value={facts.assignedOn} onChange={(assignedOn) => set({ assignedOn })} />
      </Field>
      <Field label={t('deadline')} error={problem?.of('deadline')}>
        <DayInput value={facts.deadline} onChange={(deadline) => set({ deadline })} />
      </Field>
      <Field label={t('product')} error={problem?.of('product')}>
        <TextInput value={facts.product} onChange={(product) => set({ product })} />
      </Field>
      <Field label={t('clause')} error={problem?.of('clause')}>
        <TextInput value={facts.clause} onChange={(clause) => set({ clause })} />
      </Field>
      {organizationId === null && (
        <Field label={t('giver')} error={problem?.of('giverId')}>
          <OrganizationPicker value={giver} onChange={setGiver} />
        </Field>
      )}
      {give.error && <ProblemNote error={give.error} />}
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={units.length === 0} loading={give.isPending}>
          {t('give')}
        </Button>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        {units.length === 0 && <span className="small muted">{t('needUnits')}</span>}
      </div>
    </form>
  );
}
