// Everything works without this file; it only saves a round trip, or a loss.
const all = (selector, within = document) => within.querySelectorAll(selector);
const byId = (id) => document.getElementById(id);

/** The first thing to read after a failed submit is what is wrong. */
const summary = document.querySelector('[data-focus]');
summary?.focus();

/** "huidige datum" and "eigen gegevens" fill in at once; without this they post and come back. */
function fillIn(button) {
  const [first, ...rest] =
    button.name === 'today' ? ['', '-month', '-year'].map((part) => byId(button.value + part)) : [byId(button.value)];
  const parts = button.name === 'today' ? button.dataset.fill.split('-').reverse() : [button.dataset.fill];
  for (const [at, input] of [first, ...rest].entries()) {
    input.value = parts[at];
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  first.focus();
}
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('button[data-fill]');
  if (!button) return;
  event.preventDefault();
  fillIn(button);
});

/** Asks before what was typed is left behind, unless the way out says that nothing is kept. */
let isUnsaved = Boolean(summary);
const guarded = (event) => event.target.closest?.('form[data-guard]');
document.addEventListener('input', (event) => {
  if (guarded(event)) isUnsaved = true;
});
document.addEventListener('click', (event) => {
  if (event.target.closest?.('[data-leave]')) isUnsaved = false;
});
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});

/** A form is sent once to each address that its buttons name; a page that comes back from the browser's memory can be sent again. */
function release(form) {
  delete form.dataset.sent;
  form.removeAttribute('aria-busy');
}
document.addEventListener('submit', (event) => {
  const form = event.target;
  const to = `to ${event.submitter?.getAttribute('formaction') ?? ''}`;
  if (form.dataset.sent === to) return event.preventDefault();
  form.dataset.sent = to;
  form.setAttribute('aria-busy', 'true');
  isUnsaved = false;
  // A download leaves the page where it is.
  setTimeout(release, 8000, form);
});
window.addEventListener('pageshow', () => all('form[data-sent]').forEach(release));

/** Counts characters, and says so when the typing pauses. */
for (const area of all('textarea[data-limit]')) {
  const line = byId(`${area.id}-count`);
  let pause;
  const count = () => {
    const left = area.dataset.limit - area.value.length;
    line.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace('#', Math.abs(left));
    line.classList.toggle('w-count-line--over', left < 0);
  };
  line.setAttribute('role', 'status');
  area.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(count, 500);
  });
}

/** A text field grows with its text where the style sheet alone can't do it. */
if (!CSS.supports('field-sizing', 'content'))
  for (const area of all('textarea'))
    area.addEventListener('input', () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + 4}px`;
    });

/** Menus and tabs lie open on a wide screen; older browsers need a hand. */
if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 40.0625em)').matches)
  for (const fold of all('.w-unfold')) fold.open = true;

/** Announces the end of the session and offers to stay; other tabs of the same session hear of every extension. */
const dialog = byId('time-out');
if (dialog) watchSession();

function watchSession() {
  const { warn, end, csrf, left: leftWords, ended, failed } = dialog.dataset;
  const [shown, said, warning] = ['.w-time-out__left', '[role=status]', '#time-out-warning'].map((part) =>
    dialog.querySelector(part),
  );
  const stay = dialog.querySelector('[data-extend]');
  const tabs = new BroadcastChannel('session');
  let since = Date.now();
  const restart = () => {
    since = Date.now();
    dialog.close();
  };
  tabs.onmessage = restart;
  tabs.postMessage('');

  const units = (amount, unit) =>
    new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  const tick = () => {
    const left = Math.ceil((since + end * 60_000 - Date.now()) / 1000);
    if (left > (end - warn) * 60) return;
    if (left <= 0) {
      clearInterval(timer);
      warning.textContent = ended;
      shown.textContent = said.textContent = '';
      stay.hidden = true;
    } else {
      const [minutes, seconds] = [Math.floor(left / 60), left % 60];
      shown.textContent = `${minutes}:${String(seconds).padStart(2, '0')}`;
      if (left % 15 === 0 || left <= 20)
        said.textContent = leftWords.replace(
          '#',
          `${minutes ? units(minutes, 'minute') : ''} ${seconds ? units(seconds, 'second') : ''}`.trim(),
        );
    }
    if (!dialog.open) dialog.showModal();
  };
  const timer = setInterval(tick, 1000);

  stay.addEventListener('click', async () => {
    const answer = await fetch('/auth/extend', { method: 'POST', body: new URLSearchParams({ _csrf: csrf }) }).catch(
      () => null,
    );
    if (!answer?.ok) {
      warning.textContent = failed;
      return;
    }
    tabs.postMessage('');
    restart();
  });
}

/** Saves a form at every change, again and again until it is acknowledged: a lost connection loses nothing. */
for (const frame of all('[data-autosave]')) autosave(frame);

function autosave(frame) {
  const { autosave: address, saving, saved, failed } = frame.dataset;
  const form = frame.querySelector('form');
  const status = frame.querySelector('[role=status]');
  let [changes, kept, isBusy] = [0, 0, false];
  const save = async () => {
    if (isBusy || kept === changes) return;
    isBusy = true;
    const now = changes;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    const told = await answer?.json().catch(() => null);
    isBusy = false;
    if (answer?.ok && told) {
      kept = now;
      isUnsaved = kept !== changes;
      status.textContent = isUnsaved ? saving : saved.replace('#', told.savedAt);
      left?.(told.left);
      return save();
    }
    status.textContent = told?.said ?? failed;
    // Too late is too late; anything else may pass.
    if (answer?.status !== 409) setTimeout(save, 2000);
    else isUnsaved = false;
  };
  form.addEventListener('change', () => {
    changes += 1;
    isUnsaved = true;
    status.textContent = saving;
    save();
  });
  window.addEventListener('online', save);
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    status.textContent = failed;
  });
}

/** Counts on from what the server said is left, and shows the result when nothing is. */
const timer = document.querySelector('[data-seconds]');
const left = timer && countDown(timer);

function countDown({ dataset }) {
  let end = performance.now() + dataset.seconds * 1000;
  const tick = () => {
    const seconds = Math.max(0, Math.round((end - performance.now()) / 1000));
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    timer.textContent = dataset.words.replace('#', clock);
    if (seconds > 0) return;
    clearInterval(ticking);
    // Once the grace for answers that are on their way is over, too.
    setTimeout(() => location.assign(dataset.over), 16_000);
  };
  const ticking = setInterval(tick, 1000);
  tick();
  return (seconds) => {
    end = performance.now() + seconds * 1000;
  };
}

/** Moves a bar along with the work that it is about, and shows the page anew when that is over. */
for (const frame of all('[data-progress]')) follow(frame);

async function follow(frame) {
  const { progress: address, words } = frame.dataset;
  const [bar, said] = [frame.querySelector('progress'), frame.querySelector('[role=status]')];
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.status === 401 || answer?.status === 404) return;
    const told = await answer?.json().catch(() => null);
    if (!answer?.ok || !told) continue;
    if (told.status !== 'running' && told.status !== 'stopping') return location.reload();
    bar.value = told.added;
    const shown = words.replace('-1', new Intl.NumberFormat(document.documentElement.lang).format(told.added));
    if (shown !== said.textContent) said.textContent = shown;
  }
}
