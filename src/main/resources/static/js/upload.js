// Forms with a file: shows how much has been sent. Without this script the form works as any other.
document.addEventListener("submit", event => {
    const form = event.target;
    const input = form.querySelector("input[type=file][data-limit]");
    const file = input && input.files[0];
    if (!file) {
        return;
    }
    event.preventDefault();
    const progress = form.querySelector("[data-progress]");
    const say = words => progress.querySelector("[role=status]").textContent = words;
    progress.hidden = false;
    if (file.size > Number(input.dataset.limit)) {
        progress.querySelector("progress").hidden = true;
        progress.querySelector("button").hidden = true;
        say(input.dataset.tooLarge);
        input.focus();
        return;
    }
    const data = new FormData(form, event.submitter);
    const said = form.querySelector("input[name=secrecy]:checked");
    if (!said || said.dataset.kept !== "true") {
        data.set(input.name, new File([], file.name)); // Its content does not leave this computer; the answer says why.
    }
    send(form, data, progress, say);
});

function send(form, data, progress, say) {
    const request = new XMLHttpRequest();
    const bar = progress.querySelector("progress");
    const cancel = progress.querySelector("button");
    const buttons = form.querySelectorAll("button:not([type=button])");
    const end = words => {
        buttons.forEach(button => button.disabled = false);
        bar.hidden = cancel.hidden = true;
        say(words);
    };
    buttons.forEach(button => button.disabled = true);
    bar.hidden = cancel.hidden = false;
    cancel.onclick = () => request.abort();
    request.upload.onprogress = event => {
        bar.value = Math.floor(100 * event.loaded / event.total);
        say(progress.dataset.words.replace("{0}", bar.value));
    };
    request.upload.onload = () => say(progress.dataset.checking);
    request.onabort = () => end("");
    request.onerror = () => end(progress.dataset.broken);
    request.onload = () => {
        // The answer is the next page, read once: asked for again it would have lost its notice.
        history.pushState(null, "", request.responseURL);
        document.open();
        document.write(request.responseText);
        document.close();
    };
    request.open("POST", form.action);
    request.send(data);
}

window.addEventListener("popstate", () => location.reload());
