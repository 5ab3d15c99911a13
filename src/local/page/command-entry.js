import { localized, firstOptions } from './command-model.js';
import { interact } from './connection.js';
import { h } from './dom.js';
import { state, words } from './store.js';

const DEBOUNCE_MS = 150;
const TYPE = { integer: 4, boolean: 5, user: 6, channel: 7, number: 10 };

/**
 * The composer's field while a command is being filled in: its name and one pill per option.
 * `onSend` takes the values by option name, `onCancel` the text to go on with.
 */
export function createCommandEntry(command, popup, { onSend, onCancel }) {
  /** Pills by option name: the input, and the choice that was taken, if any. */
  const pills = new Map();
  const pillBox = h('span', { class: 'pills' });
  const more = h('span', { class: 'more-options' });
  const problem = h('div', { class: 'problem', role: 'alert' });
  const root = h(
    'div',
    { class: 'command-entry', role: 'group', 'aria-label': `/${command.title}` },
    h('span', { class: 'command-name' }, `/${command.title}`),
    pillBox,
    more,
    problem,
  );

  const values = () => {
    const found = {};
    for (const [name, pill] of pills)
      if (pill.input.value.trim() !== '') found[name] = pill.choice?.value ?? pill.input.value.trim();
    return found;
  };

  const addPill = (option, text = '') => {
    const title = localized(option, 'name', state.locale);
    const input = h('input', {
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-label': title,
      title: localized(option, 'description', state.locale),
      autocomplete: 'off',
      spellcheck: 'false',
      size: 4,
      maxlength: option.max_length ?? 6000,
      value: text,
    });
    const pill = { option, input, choice: undefined, timer: undefined, asked: 0, element: undefined };
    pill.element = h(
      'label',
      { class: `pill${option.required ? ' required' : ''}` },
      h('span', { class: 'pill-name' }, title),
      input,
    );
    input.addEventListener('input', () => {
      pill.choice = undefined;
      problem.textContent = '';
      pill.element.classList.remove('wrong');
      resize(input);
      offer(pill);
    });
    input.addEventListener('focus', () => offer(pill));
    input.addEventListener('blur', () => {
      forgetAsked(pill);
      popup.hide();
    });
    input.addEventListener('keydown', (event) => onKey(event, pill));
    resize(input);
    pills.set(option.name, pill);
    pillBox.append(pill.element);
    drawMore();
    return pill;
  };

  const drawMore = () => {
    const missing = command.options.filter(({ name }) => !pills.has(name));
    more.replaceChildren(
      ...missing.map((option) => {
        const title = localized(option, 'name', state.locale);
        const add = () => addPill(option).input.focus();
        return h(
          'button',
          {
            type: 'button',
            class: 'add-option',
            'aria-label': words().addOption(title),
            title: localized(option, 'description', state.locale),
            on: { click: add },
          },
          `+ ${title}`,
        );
      }),
    );
  };

  const show = (pill, items, note) => {
    const { input, option } = pill;
    const title = `${localized(option, 'name', state.locale)} — ${localized(option, 'description', state.locale)}`;
    // With nothing typed nothing is taken by Enter, so that a command without values is sent at once.
    const highlight = input.value.trim() === '' && !option.required ? -1 : 0;
    popup.show({ title, items, note, highlight, for: input, onChoose: (item) => take(pill, item) });
  };

  const offer = (pill) => {
    const { option, input } = pill;
    const listed = listedChoices(option);
    const typed = input.value.trim().toLowerCase();
    if (listed)
      show(
        pill,
        listed.filter(({ label }) => label.toLowerCase().includes(typed)),
      );
    else if (option.autocomplete) {
      // Choices of an earlier text, those still on their way included, must not be taken for this one.
      forgetAsked(pill);
      pill.timer = setTimeout(() => askChoices(pill), DEBOUNCE_MS);
      show(pill, [], words().loadingChoices);
    } else show(pill, []);
  };

  const forgetAsked = (pill) => {
    pill.asked += 1;
    clearTimeout(pill.timer);
  };

  const askChoices = async (pill) => {
    const { asked, option } = pill;
    const options = { ...values(), [option.name]: pill.input.value };
    const result = await interact('autocomplete', {
      name: command.name,
      options,
      focused: option.name,
    }).catch(() => undefined);
    if (asked !== pill.asked || document.activeElement !== pill.input || pill.choice) return;
    if (result?.kind !== 'choices') return show(pill, [], words().choicesFailed);
    const items = result.choices.map((choice) => ({
      label: localized(choice, 'name', state.locale),
      value: choice.value,
    }));
    show(pill, items, items.length === 0 ? words().noChoices : undefined);
  };

  const take = (pill, item) => {
    forgetAsked(pill);
    pill.choice = item;
    pill.input.value = item.label;
    resize(pill.input);
    pill.input.focus();
  };

  const send = () => {
    for (const { option, input, element, choice } of pills.values()) {
      const isEmpty = input.value.trim() === '';
      const missing = option.required && isEmpty;
      const listed = listedChoices(option);
      const same = listed?.find(({ label }) => label.toLowerCase() === input.value.trim().toLowerCase());
      if (same && !choice) pills.get(option.name).choice = same;
      const strange = !isEmpty && listed && !choice && !same;
      const noNumber =
        !isEmpty &&
        (option.type === TYPE.integer || option.type === TYPE.number) &&
        !choice &&
        Number.isNaN(Number(input.value));
      if (!missing && !strange && !noNumber) continue;
      element.classList.add('wrong');
      problem.textContent = missing ? words().required : words().notAChoice;
      input.focus();
      return;
    }
    popup.hide();
    onSend(values());
  };

  const cancel = (text) => {
    popup.hide();
    onCancel(text);
  };

  const onKey = (event, pill) => {
    if (event.isComposing) return;
    const { key } = event;
    const handled =
      (key === 'Enter' && (enter(), true)) ||
      (key === 'Tab' &&
        !event.shiftKey &&
        popup.hasActive() &&
        pill.input.value.trim() !== '' &&
        (popup.choose(), true)) ||
      (key === 'ArrowDown' && (popup.move(1), true)) ||
      (key === 'ArrowUp' && (popup.move(-1), true)) ||
      (key === 'Escape' && (popup.isOpen() ? closeList(pill) : cancel(''), true)) ||
      (key === 'Backspace' && pill.input.value === '' && (removePill(pill), true));
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Closes the list, and keeps choices that are still on their way from opening it again. */
  const closeList = (pill) => {
    forgetAsked(pill);
    popup.hide();
  };

  const enter = () => (popup.isOpen() && popup.hasActive() ? popup.choose() : send());

  const removePill = (pill) => {
    const names = [...pills.keys()];
    const index = names.indexOf(pill.option.name);
    if (index === 0 || pill.option.required) return cancel(`/${command.title}`);
    pill.element.remove();
    pills.delete(pill.option.name);
    drawMore();
    pills.get(names[index - 1]).input.focus();
  };

  // A command without options still needs a place for the keys.
  if (command.options.length === 0) {
    root.tabIndex = 0;
    root.addEventListener('keydown', (event) => {
      if (event.target !== root) return;
      if (event.key === 'Enter') send();
      else if (event.key === 'Escape' || event.key === 'Backspace')
        cancel(event.key === 'Escape' ? '' : `/${command.title}`);
      else return;
      event.preventDefault();
    });
  }
  for (const option of firstOptions(command)) addPill(option);

  return {
    root,
    send,
    /** Fills in values by option name. */
    fill(texts) {
      for (const [name, text] of Object.entries(texts)) {
        const option = command.options.find((candidate) => candidate.name === name);
        const pill = pills.get(name) ?? addPill(option);
        pill.input.value = text;
        resize(pill.input);
      }
    },
    focus() {
      const inputs = [...pills.values()].map(({ input }) => input);
      (inputs.find(({ value }) => value === '') ?? inputs.at(-1) ?? root).focus();
    },
  };
}

function resize(input) {
  input.size = Math.min(Math.max(input.value.length + 1, 4), 40);
}

/** Choices that are known without asking the bot. */
function listedChoices(option) {
  if (option.type === TYPE.boolean)
    return [
      { label: words().yes, value: true },
      { label: words().no, value: false },
    ];
  if (option.type === TYPE.user)
    return [state.person, state.bot].map((user) => ({
      label: user.global_name ?? user.username,
      value: user.id,
    }));
  if (option.type === TYPE.channel)
    return state.channels
      .filter(({ isDirect }) => !isDirect)
      .map(({ id, name }) => ({ label: `#${name}`, value: id }));
  return option.choices?.map((choice) => ({
    label: localized(choice, 'name', state.locale),
    value: choice.value,
  }));
}
