import { ACTS, type ActName } from '../../../src/assignments/assignment-acts.js';
import type { TaskRecord } from '../../api/records.js';
import { ActForm, type Needed } from '../../forms/acts/act-form.js';
import { Drawer } from '../../ui/antd.js';
import { act as perform, extend } from './queries.js';
import { useTexts } from './texts.js';

interface Props {
  act: ActName | null;
  task: TaskRecord;
  onClose(): void;
}

const EXTENSION: readonly Needed[] = ['deadline', 'grantedBy', 'reason'];

export function ActDrawer({ act, task, onClose }: Props) {
  const t = useTexts();
  return (
    <Drawer open={act !== null} onClose={onClose} title={act ? t(`do.${act}`) : ''} size={440} destroyOnHidden>
      {act && (
        <ActForm
          needs={act === 'extend' ? EXTENSION : ACTS[act].needs}
          name={t(`do.${act}`)}
          files={`/api/assignments/${task.id}/attachments`}
          touches={['assignments', 'documents', 'overview', 'coverage']}
          perform={({ deadline, grantedBy, ...facts }, key): Promise<unknown> =>
            act === 'extend'
              ? extend(
                  task.id,
                  task.version,
                  { deadline: deadline ?? '', reason: facts.reason ?? '', grantedBy: grantedBy ?? '', on: facts.on },
                  key,
                )
              : perform(task.id, task.version, { act, ...facts }, key)
          }
          onDone={onClose}
        />
      )}
    </Drawer>
  );
}
