import { Button, Checkbox, Popover } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { OPTIONAL, type Optional } from './columns.js';
import { useTexts } from './texts.js';

interface Props {
  chosen: readonly Optional[];
  onColumns(chosen: Optional[]): void;
  dense: boolean;
  onDense(dense: boolean): void;
}

/** Columns, height of rows, paper. */
export function ListTools({ chosen, onColumns, dense, onDense }: Props) {
  const t = useTexts();
  const toggle = (key: Optional) =>
    onColumns(OPTIONAL.filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each))));
  const columns = (
    <div className="stack tight">
      {OPTIONAL.map((key) => (
        <Checkbox key={key} checked={chosen.includes(key)} onChange={() => toggle(key)}>
          {t(key)}
        </Checkbox>
      ))}
    </div>
  );
  return (
    <>
      <Popover trigger="click" placement="topLeft" content={columns}>
        <Button size="small" icon={<Icon name="columns" />}>
          {t('columns')}
        </Button>
      </Popover>
      <Button size="small" icon={<Icon name="rows" />} aria-pressed={dense} onClick={() => onDense(!dense)}>
        {t('density')}
      </Button>
      <Button size="small" icon={<Icon name="print" />} onClick={() => print()}>
        {t('print')}
      </Button>
    </>
  );
}
