// Keeps the pages up to date. Without it they are as they were when loaded.
const live = document.getElementById("live");
if (live) {
  const refresh = async () => {
    try {
      if (!document.hidden && !live.contains(document.activeElement)) {
        const answer = await fetch(live.dataset.refresh);
        if (answer.ok) live.innerHTML = await answer.text();
      }
    } catch { /* stopped, or starting again: the next turn tells */ }
    setTimeout(refresh, 2000);
  };
  setTimeout(refresh, 2000);
  live.addEventListener("click", event => { if (event.target.tagName === "BUTTON") setTimeout(() => event.target.blur(), 0); });
}

const log = document.getElementById("log");
if (log) {
  const mostLines = 5000;
  const follow = document.getElementById("follow");
  const end = () => { if (follow.checked) log.scrollTop = log.scrollHeight; };
  let last = Number(log.dataset.last);
  end();
  const stream = new EventSource(log.dataset.stream);
  stream.onmessage = event => {
    if (Number(event.lastEventId) <= last) return;
    last = Number(event.lastEventId);
    log.append((log.hasChildNodes() ? "\n" : "") + event.data);
    while (log.childNodes.length > mostLines) log.firstChild.remove();
    end();
  };
}
