import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"OpenAPI file","description":"Download the OpenAPI description of BILL's v3 API, and import it into Postman or other tools.","frontmatter":{"title":"OpenAPI file","description":"Download the OpenAPI description of BILL's v3 API, and import it into Postman or other tools.","edit":"spec/openapi.yaml","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/openapi.md","filePath":"spec/openapi.yaml","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/openapi.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="openapi-file" tabindex="-1">OpenAPI file <a class="header-anchor" href="#openapi-file" aria-label="Permalink to &quot;OpenAPI file&quot;">​</a></h1><p>The types, the methods, the emulator and this reference come from one OpenAPI 3.1 description, written by hand from public facts. Each operation names its source in <code>x-source</code>, and has a sample in <code>x-codeSamples</code>.</p><p><a href="/openapi.json" download="" target="_self">Download openapi.json</a>. It is also in the package:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> description <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/openapi.json&#39;</span><span class="s1itgoe"> with</span> { type: <span class="smdbnqw">&#39;json&#39;</span> }

console.<span class="s1t8gfj">log</span>(description.openapi)</code></pre></div><h2 id="postman" tabindex="-1">Postman <a class="header-anchor" href="#postman" aria-label="Permalink to &quot;Postman&quot;">​</a></h2><p>In Postman, choose <strong>Import</strong> and drop the file, or paste its URL. Postman creates a collection with a request for each operation. Then set these variables and headers:</p><ul><li>The base URL is the first server of the file, the sandbox.</li><li>Call <code>login</code> once. Copy <code>sessionId</code> from the response, and send it as the header <code>sessionId</code> together with your <code>devKey</code>.</li><li>Spend &amp; Expense requests have one header, <code>apiToken</code>.</li></ul><p>We haven&#39;t tested every version of Postman. The file is plain OpenAPI 3.1, so other tools can import it as well. To generate a client in another language, see <a href="./../comparison.html#general-tools">Comparison</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/openapi.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openapi = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openapi as default
};
