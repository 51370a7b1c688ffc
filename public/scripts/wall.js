// The live wall, for those whose browser runs scripts: without it the page can be loaded again.

const wall = document.querySelector('[data-live]');
const posts = wall?.querySelector('[data-posts]');
const state = document.querySelector('[data-state]');
const address = new URL(wall?.dataset.live ?? '/', location.href);
const wanted = new URLSearchParams(location.search);
const patience = 40_000;

let last = wall?.dataset.after ?? '';
let heard = Date.now();
let offSince = null;
let source = null;
let again = 0;

if (posts && window.EventSource) {
  open();
  // A line that is dead without saying so: nothing was heard for so long.
  setInterval(() => {
    if (source && Date.now() - heard > patience) lost();
  }, 5000);
  window.addEventListener('online', () => {
    if (!source) open();
  });
}

// Who is in the room, on a host's screen.
const here = document.querySelector('[data-here]');
if (here)
  setInterval(async () => {
    const answer = await fetch(here.dataset.here).catch(() => null);
    if (answer?.ok && !answer.redirected) here.innerHTML = await answer.text();
  }, 30_000);

function open() {
  clearTimeout(again);
  heard = Date.now();
  address.searchParams.set('after', last);
  source = new EventSource(address);
  source.addEventListener('here', hear);
  source.addEventListener('post', (event) => {
    hear(event);
    take(JSON.parse(event.data));
  });
  source.addEventListener('error', lost);
}

function hear(event) {
  heard = Date.now();
  if (event.lastEventId) last = event.lastEventId;
  offSince = null;
  if (!state) return;
  state.textContent = state.dataset.liveWords;
  state.className = 'screen-state is-live';
}

/** Goes on where it stopped, whatever became of the line; a proxy's error would end an EventSource for good. */
function lost() {
  source?.close();
  source = null;
  offSince ??= new Date();
  if (state) {
    const time = offSince.toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    });
    state.textContent = wall.dataset.since.replace('{time}', time);
    state.className = 'screen-state is-off';
  }
  clearTimeout(again);
  again = setTimeout(open, 2000 + Math.random() * 3000);
}

function take({ id, isGone, posted, network, authorKey, html, isPinned }) {
  const before = document.getElementById(`post-${id}`);
  const isOther =
    (wanted.get('network') && wanted.get('network') !== network) ||
    (wanted.get('by') && wanted.get('by') !== authorKey);
  if (isGone || isOther) {
    before?.remove();
    showEmptiness();
    return;
  }
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const post = holder.content.querySelector('.post');
  if (!before) post.classList.add('arriving');
  before?.remove();
  const others = [...posts.children];
  const follower = isPinned
    ? others[0]
    : others.find((other) => !other.dataset.pinned && other.dataset.posted <= posted);
  posts.insertBefore(post, follower ?? null);
  const most = Number(wall.dataset.most);
  while (posts.children.length > most) posts.lastElementChild.remove();
  showEmptiness();
}

function showEmptiness() {
  const empty = wall.querySelector('[data-empty]');
  if (empty) empty.hidden = posts.children.length > 0;
}
