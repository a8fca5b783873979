import { useQuery } from '@tanstack/react-query';
import { numberOf } from '../../api/client.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { DayInput } from '../../ui/day-input.js';
import { Select, TextInput } from '../../ui/field.js';
import { useQueryParts } from '../../ui/link.js';
import { useTypedFilter } from '../../ui/typed-filter.js';

interface Named {
  /** The parameter in the address. */
  name: string;
  label: string;
}

/** Filters of a list; each keeps its value in the address. */
export function WordsFilter({ name, label }: Named) {
  const [text, setText] = useTypedFilter(name);
  return <TextInput type="search" label={label} placeholder={label} value={text} onChange={setText} />;
}

export function ChoiceFilter(props: Named & { empty: string; options: { value: string; label: string }[] }) {
  const { name, label, empty, options } = props;
  const [params, setParts] = useQueryParts();
  return (
    <Select
      {...{ label, empty, options }}
      value={params.get(name) ?? ''}
      onChange={(value) => setParts({ [name]: value })}
    />
  );
}

export function UnitFilter({ name, label }: Named) {
  const [params, setParts] = useQueryParts();
  const id = numberOf(params, name);
  const unit = useQuery({ ...organizationQuery(id ?? 0), enabled: id !== undefined });
  return (
    <OrganizationPicker
      label={label}
      placeholder={label}
      value={id ? { id, name: unit.data?.name ?? '…' } : null}
      onChange={(value) => setParts({ [name]: value && String(value.id) })}
    />
  );
}

export function DayFilter({ name, label }: Named) {
  const [params, setParts] = useQueryParts();
  return (
    <label className="filter-day">
      <span className="small muted">{label}</span>
      <DayInput value={params.get(name) ?? ''} onChange={(day) => setParts({ [name]: day })} />
    </label>
  );
}

export function FlagFilter({ name, label }: Named) {
  const [params, setParts] = useQueryParts();
  return (
    <label className="row">
      <input
        type="checkbox"
        checked={params.get(name) === 'true'}
        onChange={(event) => setParts({ [name]: event.target.checked ? 'true' : null })}
      />
      {label}
    </label>
  );
}
