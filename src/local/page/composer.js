import { createCommandEntry } from './command-entry.js';
import { commandIn, matchingCommands, slashCommands, valuesIn } from './command-model.js';
import { begin } from './component-view.js';
import { act } from './connection.js';
import { h, iconButton } from './dom.js';
import { createPopup } from './popup.js';
import { channelTitle, currentChannel, listen, nameOf, state, words } from './store.js';

const TALLEST = 200;

/** Runs the message box: plain text, mentions, commands, replies and edits. Gives what others may ask of it. */
export function startComposer({ field, bar, popupRoot }) {
  const popup = createPopup(popupRoot);
  const textarea = h('textarea', {
    rows: 1,
    maxlength: 2000,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let entry;
  /** The message being answered or edited. */
  let replyTo;
  let editing;

  const commands = () => slashCommands(state.commands, state.locale);
  const resize = () => {
    textarea.style.setProperty('height', 'auto');
    textarea.style.setProperty('height', `${Math.min(textarea.scrollHeight, TALLEST)}px`);
  };

  const setText = (text) => {
    textarea.value = text;
    resize();
    onInput();
  };

  const showText = (text) => {
    entry = undefined;
    field.replaceChildren(textarea);
    setText(text);
    textarea.focus();
  };

  const showCommand = (command, rest = '') => {
    popup.hide();
    const { channelId } = state;
    entry = createCommandEntry(command, popup, {
      onSend(options) {
        showText('');
        void begin('slash', { name: command.name, options, channelId });
      },
      onCancel: showText,
    });
    textarea.value = '';
    field.replaceChildren(entry.root);
    entry.fill(valuesIn(command, rest, state.locale));
    entry.focus();
  };

  const drawBar = () => {
    const message = replyTo ?? editing;
    bar.hidden = !message;
    if (!message) return bar.replaceChildren();
    const text = replyTo ? [words().replyingTo, h('strong', {}, nameOf(replyTo.author))] : words().editing;
    bar.replaceChildren(h('span', {}, text), iconButton('close', words().cancel, leaveBar));
  };
  const leaveBar = () => {
    const wasEditing = editing !== undefined;
    replyTo = undefined;
    editing = undefined;
    drawBar();
    if (wasEditing) setText('');
    textarea.focus();
  };

  const offerCommands = (typed) => {
    const items = matchingCommands(commands(), typed).map((command) => ({
      label: `/${command.title}`,
      description: command.description,
      tag: nameOf(state.bot),
      command,
    }));
    if (items.length === 0) return popup.hide();
    popup.show({
      title: words().commands,
      items,
      highlight: 0,
      for: textarea,
      onChoose: ({ command }) => showCommand(command),
    });
  };

  const offerMention = (before, typed) => {
    const name = nameOf(state.bot);
    if (!name.toLowerCase().startsWith(typed.toLowerCase()) && !'bot'.startsWith(typed.toLowerCase()))
      return popup.hide();
    const onChoose = () => {
      const after = textarea.value.slice(textarea.selectionStart);
      setText(`${before}@${name} ${after}`);
      textarea.setSelectionRange(before.length + name.length + 2, before.length + name.length + 2);
    };
    popup.show({
      title: words().people,
      items: [{ label: `@${name}`, tag: 'APP' }],
      highlight: 0,
      for: textarea,
      onChoose,
    });
  };

  const onInput = () => {
    const text = textarea.value;
    const whole = !editing && commandIn(commands(), text);
    if (whole) return showCommand(whole.command, whole.rest);
    if (/^\/[^\n]*$/.test(text) && !editing) return offerCommands(text.slice(1));
    const mention = /^([^]*(?:^|\s))@(\S*)$/.exec(text.slice(0, textarea.selectionStart));
    if (mention) return offerMention(mention[1], mention[2]);
    popup.hide();
  };

  /** `@bot` and `@<name>` become the mention that Discord would send. */
  const withMentions = (text) => {
    const names = ['bot', nameOf(state.bot)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return text.replace(
      new RegExp(`(^|\\s)@(?:${names.join('|')})(?![\\p{L}\\p{N}_])`, 'giu'),
      `$1<@${state.bot.id}>`,
    );
  };

  const send = () => {
    const content = withMentions(textarea.value.trim());
    if (content === '') return;
    const channel = currentChannel();
    const restore = textarea.value;
    const work = editing
      ? act('edit', { messageId: editing.id, content })
      : act('send', { channelId: channel.id, content, ...(replyTo ? { replyTo: replyTo.id } : {}) });
    leaveBar();
    setText('');
    // What could not be sent is not lost.
    work.catch(() => textarea.value === '' && setText(restore));
  };

  const editLast = () => {
    const own = currentChannel().messages.findLast(({ author }) => author.id === state.person.id);
    if (own) edit(own);
  };
  const edit = (message) => {
    replyTo = undefined;
    showText('');
    editing = message;
    drawBar();
    setText(message.content.replaceAll(`<@${state.bot.id}>`, `@${nameOf(state.bot)}`));
  };

  const onKey = (event) => {
    if (event.isComposing) return;
    const { key } = event;
    const open = popup.isOpen();
    if (open && (key === 'Tab' || key === 'Enter') && popup.hasActive()) popup.choose();
    else if (open && key === 'ArrowDown') popup.move(1);
    else if (open && key === 'ArrowUp') popup.move(-1);
    else if (key === 'Escape') open ? popup.hide() : leaveBar();
    else if (key === 'Enter' && !event.shiftKey) send();
    else if (key === 'ArrowUp' && textarea.value === '') editLast();
    else return;
    event.preventDefault();
  };

  textarea.addEventListener('input', () => {
    resize();
    onInput();
  });
  textarea.addEventListener('keydown', onKey);
  textarea.addEventListener('blur', () => popup.hide());
  field.addEventListener('mousedown', (event) => {
    if (event.target !== field) return;
    event.preventDefault();
    if (entry) entry.focus();
    else textarea.focus();
  });

  const drawLabels = () => {
    const channel = currentChannel();
    if (!channel) return;
    textarea.setAttribute('placeholder', words().placeholder(channelTitle(channel)));
    textarea.setAttribute('aria-label', words().placeholder(channelTitle(channel)));
    drawBar();
  };
  listen((name) => {
    if (name === 'state' || name === 'channel' || name === 'locale') drawLabels();
    if (name === 'channel' || name === 'locale') {
      replyTo = undefined;
      editing = undefined;
      showText('');
      drawBar();
    }
  });
  field.replaceChildren(textarea);

  return {
    setText: showText,
    edit,
    reply(message) {
      if (editing) leaveBar();
      replyTo = message;
      drawBar();
      if (!entry) textarea.focus();
    },
  };
}
