// At the door, with bad reception: a tap shows at once, is kept on this phone, and is sent until the site has acknowledged it.
const here = location.pathname;
const prefix = `tap ${here} `;
const state = document.querySelector('[data-taps]');
const numbers = document.querySelector('[data-here]');
const lost = { 'signed-out': false, refused: false };

// A second tap in the same place a moment later is the same finger, whatever button has come to lie under it.
const sameFinger = { milliseconds: 600, pixels: 40 };
let lastTap = { at: -Infinity, x: 0, y: 0 };
document.addEventListener(
  'click',
  (event) => {
    if (!event.target.closest('[data-door] button')) return;
    const { timeStamp: at, clientX: x, clientY: y } = event;
    const isSoon = at - lastTap.at < sameFinger.milliseconds;
    const isNear = Math.hypot(x - lastTap.x, y - lastTap.y) < sameFinger.pixels;
    if (isSoon && isNear) return event.preventDefault();
    lastTap = { at, x, y };
  },
  true,
);

// One entry for each tap: two windows on one phone cannot overwrite each other's. Numbers keep the order.
let last = 0;
function keep(tap) {
  last = Math.max(Date.now(), last + 1);
  localStorage.setItem(`${prefix}${last} ${randomName(4)}`, JSON.stringify(tap));
}

function kept() {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .sort((one, other) => numberIn(one) - numberIn(other));
}

function numberIn(key) {
  return Number(key.slice(prefix.length).split(' ')[0]);
}

function randomName(bytes) {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

// What was tapped shows at once, and again when the page is loaded before it could be sent.
function show({ name, value }) {
  if (name === 'gone')
    return document.querySelector(`[name="gone"][value="${value}"]`)?.closest('li')?.remove();
  const row = document.getElementById(`guest-${value}`);
  if (!row) return;
  const isHere = name === 'here';
  const hadFocus = row.contains(document.activeElement);
  row.classList.toggle('here', isHere);
  row.querySelector('[name="here"]').hidden = isHere;
  row.querySelector('.door-is-here').hidden = !isHere;
  const since = row.querySelector('[data-since]');
  if (isHere && !since.textContent) since.textContent = state.dataset.now;
  // The button that was pressed is gone: whoever goes by keyboard stays in the row.
  if (hadFocus) row.querySelector(isHere ? '[name="away"]' : '[name="here"]').focus({ preventScroll: true });
}

function showWalkIn({ walk_in: name, walk_in_id: id }) {
  const list = document.querySelector('[data-walk-ins]');
  if (!list || list.querySelector(`[value="${id}"], [data-id="${id}"]`)) return;
  const row = Object.assign(document.createElement('li'), { className: 'door-guest here' });
  row.dataset.id = id;
  row.append(Object.assign(document.createElement('h3'), { textContent: name }));
  row.append(
    Object.assign(document.createElement('span'), {
      className: 'door-since',
      textContent: state.dataset.now,
    }),
  );
  list.append(row);
}

function showTap(tap) {
  if (tap.walk_in) showWalkIn(tap);
  else show({ name: Object.keys(tap)[0], value: Object.values(tap)[0] });
}

let hasSent = false;
function tell() {
  const waiting = kept().length;
  const words = lost['signed-out']
    ? state.dataset.signedOut
    : lost.refused
      ? state.dataset.refused
      : waiting > 0
        ? state.dataset.waiting.replace('#', waiting)
        : hasSent
          ? state.dataset.saved
          : '';
  state.hidden = words === '';
  if (state.textContent !== words) state.textContent = words;
  if (lost['signed-out'] && !state.querySelector('a')) {
    const link = Object.assign(document.createElement('a'), {
      href: `/sign-in?next=${encodeURIComponent(here)}`,
      textContent: state.dataset.signIn,
    });
    state.append(' ', link);
  }
}

let isSending = false;
let pause = 2000;
let waiting;
async function sendAll() {
  if (isSending) return;
  isSending = true;
  clearTimeout(waiting);
  for (let key = kept()[0]; key; key = kept()[0]) {
    if (!(await send(key))) {
      waiting = setTimeout(sendAll, pause);
      pause = Math.min(pause * 2, 30_000);
      break;
    }
    pause = 2000;
  }
  isSending = false;
  tell();
}

/** @returns whether to go on with the next */
async function send(key) {
  const answer = await fetch(here, {
    method: 'POST',
    body: new URLSearchParams(JSON.parse(localStorage.getItem(key) ?? '{}')),
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  lost['signed-out'] = answer?.status === 403 || answer?.status === 401;
  if (!answer || lost['signed-out'] || answer.status === 429 || answer.status >= 500) {
    tell();
    return false;
  }
  // What is refused for good would stand in the way of everything after it.
  if (!answer.ok) lost.refused = true;
  localStorage.removeItem(key);
  hasSent = true;
  const said = answer.ok ? await answer.json().catch(() => null) : null;
  if (said) numbers.textContent = said.here;
  tell();
  return true;
}

function tapped(tap) {
  keep(tap);
  showTap(tap);
  tell();
  sendAll();
}

for (const form of document.querySelectorAll('[data-door]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, value } = event.submitter;
    tapped({ [name]: value });
  });
}

const walkIn = document.querySelector('[data-walk-in]');
walkIn?.addEventListener('submit', (event) => {
  event.preventDefault();
  const name = walkIn.elements.walk_in.value.trim();
  if (!name) return;
  tapped({ walk_in: name, walk_in_id: walkIn.elements.walk_in_id.value });
  walkIn.elements.walk_in_id.value = randomName(13);
  walkIn.elements.walk_in.value = '';
  walkIn.elements.walk_in.focus();
});

// Searching needs no reception either, where the whole list is on the page.
const search = document.querySelector('[data-door-search]');
const plain = (text) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
function narrow() {
  const wanted = plain(search.elements.q.value.trim());
  for (const row of document.querySelectorAll('[id^="guest-"]'))
    row.hidden = !plain(row.querySelector('h2').textContent).includes(wanted);
}
search?.addEventListener('input', narrow);
search?.addEventListener('submit', (event) => {
  if (new URLSearchParams(location.search).get('q')) return;
  event.preventDefault();
  narrow();
});

addEventListener('online', sendAll);
document.addEventListener('visibilitychange', () => document.hidden || sendAll());
for (const key of kept()) showTap(JSON.parse(localStorage.getItem(key)));
tell();
sendAll();
