import { useEffect, useState } from 'react';
import { answer, api, once, seen } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import type { Role } from '../api/session.js';
import { useFrameTexts } from '../frame/texts.js';
import { Modal } from '../ui/antd.js';
import { Field, Select, TextInput } from '../ui/field.js';
import { ProblemNote } from '../ui/states.js';
import { useUi } from '../ui/texts.js';
import { useWrite } from '../ui/write.js';
import type { SavedView, ViewPage } from './queries.js';
import { useViewTexts } from './texts.js';

const ROLES: Role[] = ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'];

interface Props {
  page: ViewPage;
  /** What the list shows now. */
  query: string;
  /** The one that is changed; null: closed. */
  view: SavedView | 'new' | null;
  onClose(): void;
  onSaved(view: SavedView): void;
}

/** The name of a view, and whom it is shared with. */
export function ViewForm({ page, query, view, onClose, onSaved }: Props) {
  const t = useViewTexts();
  const ui = useUi();
  const frame = useFrameTexts();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const old = view === 'new' ? null : view;
  const save = useWrite(
    (facts: { name: string; role: Role | null }, key) =>
      old
        ? answer(
            api.PATCH('/api/views/{id}', {
              params: { path: { id: old.id } },
              body: facts,
              headers: { ...seen(old.version), ...once(key) },
            }),
          )
        : answer(api.POST('/api/views', { body: { page, query, ...facts }, headers: once(key) })),
    { touches: ['views'], onDone: onSaved },
  );
  const { reset } = save;
  useEffect(() => {
    if (view === null) return;
    setName(old?.name ?? '');
    setRole(old?.role ?? '');
    reset();
  }, [view, old, reset]);
  const submit = () => name.trim() && save.mutate({ name: name.trim(), role: role || null });
  const problem = save.error instanceof ProblemError ? save.error : null;
  return (
    <Modal
      open={view !== null}
      title={t(old ? 'editTitle' : 'title')}
      okText={ui('save')}
      cancelText={ui('cancel')}
      okButtonProps={{ disabled: name.trim() === '', loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('name')} error={problem?.of('name')}>
          <TextInput value={name} onChange={setName} autoFocus maxLength={100} />
        </Field>
        <Field label={t('role')} error={problem?.of('role')}>
          <Select
            value={role}
            onChange={(chosen) => setRole(chosen as Role | '')}
            empty={t('nobody')}
            options={ROLES.map((value) => ({ value, label: frame(`roles.${value}`) }))}
          />
        </Field>
        {save.error && <ProblemNote error={save.error} />}
      </form>
    </Modal>
  );
}
