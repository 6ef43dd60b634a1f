import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OpenTelemetry","description":"","frontmatter":{},"headers":[],"relativePath":"guides/opentelemetry.md","filePath":"docs/guides/opentelemetry.md","lastUpdated":1795851353000}');
const _sfc_main = { name: "guides/opentelemetry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="opentelemetry" tabindex="-1">OpenTelemetry <a class="header-anchor" href="#opentelemetry" aria-label="Permalink to &quot;OpenTelemetry&quot;">​</a></h1><p>The SDK has no built-in telemetry. This middleware creates one span per call. The span covers all attempts:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { SpanKind, SpanStatusCode, trace } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;@opentelemetry/api&#39;</span>
<span class="s1itgoe">import</span> { ApiError, Bill, <span class="s1itgoe">type</span> Middleware } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> tracer</span><span class="s1itgoe"> =</span> trace.<span class="s1t8gfj">getTracer</span>(<span class="smdbnqw">&#39;bill-sdk&#39;</span>)

<span class="s1itgoe">const</span><span class="s1t8gfj"> traceCall</span><span class="s1itgoe">:</span><span class="s1t8gfj"> Middleware</span><span class="s1itgoe"> =</span> (<span class="s1jdh33">request</span>, <span class="s1jdh33">context</span>, <span class="s1jdh33">next</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">  const</span> { <span class="sdzsirb">id</span>, <span class="sdzsirb">method</span>, <span class="sdzsirb">path</span> } <span class="s1itgoe">=</span> context.operation
<span class="s1itgoe">  const</span><span class="sdzsirb"> attributes</span><span class="s1itgoe"> =</span> {
<span class="smdbnqw">    &#39;http.request.method&#39;</span>: method,
<span class="smdbnqw">    &#39;url.template&#39;</span>: path,
<span class="smdbnqw">    &#39;server.address&#39;</span>: <span class="s1itgoe">new</span><span class="s1t8gfj"> URL</span>(request.url).hostname,
<span class="smdbnqw">    &#39;bill.operation&#39;</span>: id,
  }
<span class="s1itgoe">  const</span><span class="sdzsirb"> options</span><span class="s1itgoe"> =</span> { kind: SpanKind.<span class="sdzsirb">CLIENT</span>, attributes }
<span class="s1itgoe">  return</span> tracer.<span class="s1t8gfj">startActiveSpan</span>(<span class="smdbnqw">\`\${</span>method<span class="smdbnqw">} \${</span>path<span class="smdbnqw">}\`</span>, options, <span class="s1itgoe">async</span> (<span class="s1jdh33">span</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">    const</span><span class="sdzsirb"> status</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;http.response.status_code&#39;</span>
<span class="s1itgoe">    try</span> {
<span class="s1itgoe">      const</span><span class="sdzsirb"> response</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> next</span>(request)
      span.<span class="s1t8gfj">setAttribute</span>(status, response.status)
<span class="s1itgoe">      return</span> response
    } <span class="s1itgoe">catch</span> (error) {
<span class="s1itgoe">      if</span> (error <span class="s1itgoe">instanceof</span><span class="s1t8gfj"> ApiError</span>) span.<span class="s1t8gfj">setAttribute</span>(status, error.status)
<span class="s1itgoe">      const</span><span class="sdzsirb"> type</span><span class="s1itgoe"> =</span> error <span class="s1itgoe">instanceof</span><span class="s1t8gfj"> Error</span><span class="s1itgoe"> ?</span> error.name <span class="s1itgoe">:</span><span class="smdbnqw"> &#39;unknown&#39;</span>
      span.<span class="s1t8gfj">setAttribute</span>(<span class="smdbnqw">&#39;error.type&#39;</span>, type)
      span.<span class="s1t8gfj">setStatus</span>({ code: SpanStatusCode.<span class="sdzsirb">ERROR</span> })
<span class="s1itgoe">      throw</span> error
    } <span class="s1itgoe">finally</span> {
<span class="s1itgoe">      const</span><span class="sdzsirb"> retries</span><span class="s1itgoe"> =</span> Math.<span class="s1t8gfj">max</span>(<span class="sdzsirb">0</span>, context.attempt <span class="s1itgoe">-</span><span class="sdzsirb"> 1</span>)
      span.<span class="s1t8gfj">setAttribute</span>(<span class="smdbnqw">&#39;http.request.resend_count&#39;</span>, retries)
      span.<span class="s1t8gfj">end</span>()
    }
  })
}

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({ use: [traceCall] })</code></pre></div><p>The span name has the path with placeholders, so it contains no IDs. The span records no bodies and no headers. It also omits <code>error.message</code>, because BILL&#39;s message may quote your data.</p><p>Each page of a list is a separate call with its own span. Sign-in time is included in the span of the call that waits for it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/opentelemetry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const opentelemetry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  opentelemetry as default
};
