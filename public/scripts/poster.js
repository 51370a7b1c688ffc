// The poster of an evening that is being typed: it fills itself in beside the form. Without this the server draws it with every answer.
const sheet = document.querySelector('[data-poster]');
const form = document.querySelector('.announcing form');
const value = (name) => form.elements[name]?.value?.trim() ?? '';
const find = (selector) => sheet.querySelector(selector);
const filledIn = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '').trim();
const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
const language = document.documentElement.lang;

const people = find('.poster-people');
const faces = find('.poster-faces');
/** Of whoever is signed in: their name is not asked. */
const knownInvites = find('.poster-invites')?.textContent ?? '';
const noCity = find('.poster-place b').textContent;

const part = (date, options) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(date);

const fillDate = () => {
  const date = new Date(`${value('date')}T00:00Z`);
  const isKnown = !Number.isNaN(date.getTime());
  const number = element('b', { textContent: isKnown ? String(date.getUTCDate()) : '?' });
  const [weekday, month] = isKnown
    ? [part(date, { weekday: 'short' }), part(date, { month: 'short' })]
    : ['', ''];
  find('.poster-date').replaceChildren(`${weekday} `, number, ` ${month}`);
};

const fillPlace = () => {
  const city = element('b', { textContent: value('city').split(',')[0] || noCity });
  find('.poster-place').replaceChildren(city, ` ${value('starts')}${language === 'de' ? ' Uhr' : ''}`);
};

const fillTag = () => {
  const own = document.querySelector('#hashtag').value.trim();
  const proposed =
    form.querySelector('[name="hashtag"]:checked') ?? form.querySelector('[type="radio"][name="hashtag"]');
  const tag = (own || proposed?.value || '').replace(/^#/, '');
  const size = tag.length > 24 ? 'long' : tag.length > 16 ? 'medium' : tag.length > 11 ? '' : 'short';
  Object.assign(find('.poster-tag'), { textContent: `#${tag}`, className: `poster-tag ${size}` });
  document.querySelector('[data-hashtag]').textContent = tag && `#${tag}`;
};

const saying = (label, words) => {
  const paragraph = element('p', { className: 'poster-words' });
  paragraph.append(element('span', { textContent: label }), ` ${words}`);
  return paragraph;
};

const fillPeople = () => {
  const { invites, works, unsure, unsureToo } = sheet.dataset;
  const isAsked = form.elements.name !== undefined;
  const name = value('name');
  const textContent = isAsked ? name && filledIn(invites, { name }) : knownInvites;
  const initials = find('.initials');
  if (isAsked && initials) {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['·'];
    const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
    initials.textContent = ends.map((word) => [...word][0].toUpperCase()).join('');
  }
  const [working, doubting] = [value('working_on'), value('unsure_about')];
  people.replaceChildren(
    faces,
    ...(textContent ? [element('p', { className: 'poster-invites', textContent })] : []),
    ...(working ? [saying(filledIn(works, { name }), working)] : []),
    ...(doubting ? [saying(working ? unsureToo : filledIn(unsure, { name }), doubting)] : []),
  );
};

const fillTimes = () => {
  const summary = document.querySelector('[data-times]');
  const [starts, ends] = [value('starts'), value('ends')];
  if (starts && ends) summary.textContent = filledIn(summary.dataset.times, { starts, ends });
};

const fill = () => {
  fillDate();
  fillPlace();
  fillTag();
  fillPeople();
  fillTimes();
};
form.addEventListener('input', fill);
form.addEventListener('change', fill);
new MutationObserver(fillTag).observe(document.querySelector('[data-proposals]'), { childList: true });

// A beginning for whoever sits before an empty field.
for (const button of document.querySelectorAll('[data-starter]')) {
  const field = document.getElementById(button.dataset.starter);
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!field.value.trim()) field.value = field.placeholder;
    field.focus();
  });
}
