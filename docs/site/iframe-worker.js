// Lets the search run where a page is opened from a file, where browsers start no worker: the worker's
// script runs in a hidden frame, and messages are passed on. The theme knows it by this name.

if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    #inner;
    #ready;

    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.#inner = frame.contentWindow;
      // Written to, it stays the document that it is.
      this.#inner.document.open();
      this.#inner.document.write("<!doctype html>");
      this.#inner.document.close();
      this.#inner.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      this.#inner.importScripts = (...urls) =>
        urls.reduce((before, each) => before.then(() => this.#load(each)), Promise.resolve());
      this.#ready = this.#load(url);
    }

    async postMessage(data) {
      await this.#ready;
      this.#inner.dispatchEvent(new MessageEvent("message", { data }));
    }

    terminate() {
      this.#inner.frameElement.remove();
    }

    #load(url) {
      return new Promise((loaded, failed) => {
        const script = this.#inner.document.createElement("script");
        script.src = url;
        script.onload = loaded;
        script.onerror = failed;
        this.#inner.document.body.append(script);
      });
    }
  };
  window.Worker = window.IFrameWorker;
}
