import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Uploads and downloads","description":"","frontmatter":{},"headers":[],"relativePath":"guides/uploads-and-downloads.md","filePath":"docs/guides/uploads-and-downloads.md","lastUpdated":1795857045000}');
const _sfc_main = { name: "guides/uploads-and-downloads.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="uploads-and-downloads" tabindex="-1">Uploads and downloads <a class="header-anchor" href="#uploads-and-downloads" aria-label="Permalink to &quot;Uploads and downloads&quot;">​</a></h1><p>Pass files as a <code>Blob</code>, <code>ArrayBuffer</code>, <code>Uint8Array</code> or <code>ReadableStream</code>. BILL accepts up to 6 MB. If the SDK knows the size, it rejects larger files and empty files before it sends a request. <code>name</code> must include the file extension, which BILL uses to detect the file type. The SDK doesn&#39;t check the extension.</p><h2 id="documents-of-a-bill" tabindex="-1">Documents of a bill <a class="header-anchor" href="#documents-of-a-bill" aria-label="Permalink to &quot;Documents of a bill&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { openAsBlob } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:fs&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> pdf</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> openAsBlob</span>(<span class="smdbnqw">&#39;invoice.pdf&#39;</span>)
<span class="s1itgoe">const</span><span class="sdzsirb"> upload</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.documents.<span class="s1t8gfj">upload</span>(billId, pdf, {
  name: <span class="smdbnqw">&#39;invoice.pdf&#39;</span>,
})
<span class="s1itgoe">const</span> { <span class="sdzsirb">documentId</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span> bill.documents.<span class="s1t8gfj">waitForUpload</span>(upload.id)
console.<span class="s1t8gfj">log</span>(documentId)</code></pre></div><p>BILL can need a few minutes to process a document. <code>waitForUpload</code> polls with growing pauses until BILL is done, for at most five minutes. After that, it throws a <code>TimeoutError</code>, although the upload may still succeed. To change the times, pass <code>{ timeout: 60_000, pollInterval: 2_000 }</code>.</p><h2 id="attachments" tabindex="-1">Attachments <a class="header-anchor" href="#attachments" aria-label="Permalink to &quot;Attachments&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">await</span> bill.attachments.<span class="s1t8gfj">uploadForVendor</span>(vendorId, file, { name: <span class="smdbnqw">&#39;w9.pdf&#39;</span> })

<span class="s1itgoe">await</span> bill.attachments.<span class="s1t8gfj">uploadForInvoice</span>(invoiceId, file, {
  name: <span class="smdbnqw">&#39;invoice.pdf&#39;</span>,
  replaceInvoicePdf: <span class="sdzsirb">true</span>,
})</code></pre></div><h2 id="spend-expense-receipts" tabindex="-1">Spend &amp; Expense receipts <a class="header-anchor" href="#spend-expense-receipts" aria-label="Permalink to &quot;Spend &amp; Expense receipts&quot;">​</a></h2><p>The SDK requests an upload URL, uploads the file and attaches it, in one call. <code>contentType</code> is the type of the image. BILL flags a file whose content doesn&#39;t match that type.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">await</span> bill.spend.transactions.<span class="s1t8gfj">uploadReceipt</span>(transactionId, file, {
  contentType: <span class="smdbnqw">&#39;image/jpeg&#39;</span>,
})

<span class="s1itgoe">await</span> bill.spend.reimbursements.<span class="s1t8gfj">uploadReceipt</span>(reimbursementId, file, {
  filename: <span class="smdbnqw">&#39;taxi.png&#39;</span>,
  contentType: <span class="smdbnqw">&#39;image/png&#39;</span>,
})</code></pre></div><h2 id="downloads" tabindex="-1">Downloads <a class="header-anchor" href="#downloads" aria-label="Permalink to &quot;Downloads&quot;">​</a></h2><p><code>bill.download</code> fetches the file behind a link that BILL returned. It follows up to five redirects. It uses the first of these that the client has: the session, OAuth, the API token, or the partner session.</p><table tabindex="0"><thead><tr><th>host of the link</th><th>credentials</th></tr></thead><tbody><tr><td>the client&#39;s own host and port</td><td>sent</td></tr><tr><td>BILL&#39;s API, v2 API and web app of the same environment, over <code>https</code></td><td>sent</td></tr><tr><td>any other host, and all hosts after it in a chain of redirects</td><td>not sent</td></tr></tbody></table><p>A link must be an <code>https</code> URL with a public name. If it leads to an IP address, or to a name such as <code>localhost</code> or <code>metadata.google.internal</code>, the call throws a <code>ConfigurationError</code>, because the link can lead into your network. A client of a local server, such as the mock, can follow links to other local servers. The same rules apply to the upload URLs of receipts. The SDK can&#39;t detect a public name that resolves to an internal address.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { writeFile } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:fs/promises&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> document</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.documents.<span class="s1t8gfj">get</span>(documentId)
<span class="s1itgoe">if</span> (document.downloadLink) {
<span class="s1itgoe">  const</span><span class="sdzsirb"> pdf</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.<span class="s1t8gfj">download</span>(document.downloadLink)
<span class="s1itgoe">  await</span><span class="s1t8gfj"> writeFile</span>(<span class="smdbnqw">&#39;invoice.pdf&#39;</span>, pdf.<span class="s1t8gfj">stream</span>())
}</code></pre></div><p>Links of attachments, statements and check images work the same way. The SDK holds the file in memory as a <code>Blob</code>.</p><h2 id="streams" tabindex="-1">Streams <a class="header-anchor" href="#streams" aria-label="Permalink to &quot;Streams&quot;">​</a></h2><p>The SDK sends a <code>ReadableStream</code> while reading it, and never copies it. A stream can be read only once, so the SDK doesn&#39;t retry the call, not even after a session expires. Use a <code>Blob</code> from <code>openAsBlob</code> instead, as above. Node reads it from disk in chunks, and the SDK can retry the call.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/uploads-and-downloads.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadsAndDownloads = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadsAndDownloads as default
};
