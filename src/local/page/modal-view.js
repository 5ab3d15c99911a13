import { h, iconButton } from './dom.js';
import { markdownView } from './markdown-view.js';
import { selectView } from './select-view.js';
import { state, words } from './store.js';

/** Opens a modal that an interaction was answered with; `onSubmit` hears the values by custom id. */
export function openModal({ modal }, onSubmit) {
  const readers = new Map();
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const form = h('form', { method: 'dialog', class: 'modal' });
  const submit = (event) => {
    event.preventDefault();
    const values = Object.fromEntries([...readers].map(([id, read]) => [id, read()]));
    close();
    onSubmit(values);
  };
  form.addEventListener('submit', submit);
  form.append(
    h(
      'header',
      { class: 'modal-header' },
      h('div', { class: 'avatar small bot', 'aria-hidden': true }, state.bot.username.slice(0, 1)),
      h('h2', { id: 'modal-title' }, modal.title),
      iconButton('close', words().close, close),
    ),
    h(
      'div',
      { class: 'modal-body' },
      modal.components.flatMap((component) => partView(component, readers)),
    ),
    h(
      'footer',
      { class: 'modal-footer' },
      h('button', { type: 'button', class: 'button secondary', on: { click: close } }, words().cancel),
      h('button', { type: 'submit', class: 'button primary' }, words().submit),
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'modal-dialog', 'aria-labelledby': 'modal-title', on: { close: () => dialog.remove() } },
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector('input, textarea, .select-button')?.focus();
}

function partView(component, readers) {
  if (component.type === 10) return [h('div', {}, markdownView(component.content))];
  if (component.type === 18)
    return [fieldView(component.label, component.description, component.component, readers)];
  return (component.components ?? []).map((inner) => fieldView(inner.label ?? '', undefined, inner, readers));
}

function fieldView(label, description, input, readers) {
  const id = `field-${input.custom_id}`;
  const required = input.required !== false;
  const noteId = description && `${id}-note`;
  const control =
    input.type === 4 ? textInput(input, { id, required, noteId }, readers) : choiceInput(input, readers);
  return h(
    'div',
    { class: 'modal-field' },
    h('label', { for: id }, label, required && h('span', { class: 'star', 'aria-hidden': true }, ' *')),
    description && h('div', { class: 'modal-note', id: noteId }, description),
    control,
  );
}

function textInput(input, { id, required, noteId }, readers) {
  const props = {
    id,
    required,
    'aria-describedby': noteId,
    placeholder: input.placeholder,
    minlength: input.min_length,
    maxlength: input.max_length ?? 4000,
    value: input.value ?? '',
  };
  const control =
    input.style === 2
      ? h('textarea', { ...props, rows: 4 })
      : h('input', { ...props, type: 'text', autocomplete: 'off' });
  readers.set(input.custom_id, () => control.value);
  return control;
}

function choiceInput(input, readers) {
  const select = selectView(input, () => undefined);
  readers.set(input.custom_id, () => select.chosenValues());
  return select;
}
