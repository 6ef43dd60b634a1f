import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MFA","description":"","frontmatter":{},"headers":[],"relativePath":"guides/mfa.md","filePath":"docs/guides/mfa.md","lastUpdated":1795855969000}');
const _sfc_main = { name: "guides/mfa.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="mfa" tabindex="-1">MFA <a class="header-anchor" href="#mfa" aria-label="Permalink to &quot;MFA&quot;">​</a></h1><p>Some operations require an <strong>MFA-trusted</strong> session: creating payments, and adding an organization bank account. They have the flag <code>mfa</code> in <a href="./../reference/">the list of methods</a>. In production, you also need one to enable <code>autoPay</code> for a vendor or <code>autoPayment</code> for a recurring bill.</p><p>There are three ways to get an MFA-trusted session.</p><h2 id="use-a-remembered-device" tabindex="-1">Use a remembered device <a class="header-anchor" href="#use-a-remembered-device" aria-label="Permalink to &quot;Use a remembered device&quot;">​</a></h2><p>A completed MFA challenge returns an ID that makes sessions trusted for 30 days. Pass this ID and the device name that you used for the challenge:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
  devKey: process.env.<span class="sdzsirb">BILL_DEV_KEY</span><span class="s1itgoe">!</span>,
  username: process.env.<span class="sdzsirb">BILL_USERNAME</span><span class="s1itgoe">!</span>,
  password: process.env.<span class="sdzsirb">BILL_PASSWORD</span><span class="s1itgoe">!</span>,
  organizationId: process.env.<span class="sdzsirb">BILL_ORGANIZATION_ID</span><span class="s1itgoe">!</span>,
  rememberMeId: process.env.<span class="sdzsirb">BILL_REMEMBER_ME_ID</span><span class="s1itgoe">!</span>,
  device: process.env.<span class="sdzsirb">BILL_DEVICE</span><span class="s1itgoe">!</span>,
})</code></pre></div><p>The SDK then signs in to a trusted session. If BILL rejects a call because the session isn&#39;t MFA-trusted (BDC_1361), the SDK steps up the session and retries the call.</p><h2 id="complete-a-challenge-when-asked" tabindex="-1">Complete a challenge when asked <a class="header-anchor" href="#complete-a-challenge-when-asked" aria-label="Permalink to &quot;Complete a challenge when asked&quot;">​</a></h2><p>Pass a function that returns the six-digit code. If several calls wait for the code, the SDK calls the function only once. The calls continue when the function returns.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createInterface } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:readline/promises&#39;</span>
<span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
<span class="s1t8gfj">  onMfaChallenge</span>: <span class="s1itgoe">async</span> (<span class="s1jdh33">challenge</span>, { <span class="s1jdh33">signal</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">    const</span> { <span class="s1jdh33">stdin</span>: <span class="sdzsirb">input</span>, <span class="s1jdh33">stdout</span>: <span class="sdzsirb">output</span> } <span class="s1itgoe">=</span> process
<span class="s1itgoe">    const</span><span class="sdzsirb"> terminal</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createInterface</span>({ input, output })
<span class="s1itgoe">    try</span> {
<span class="s1itgoe">      const</span><span class="sdzsirb"> question</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;Code that BILL sent to your phone: &#39;</span>
<span class="s1itgoe">      return</span><span class="s1itgoe"> await</span> terminal.<span class="s1t8gfj">question</span>(question, { signal })
    } <span class="s1itgoe">finally</span> {
      terminal.<span class="s1t8gfj">close</span>()
    }
  },
<span class="s1t8gfj">  onRememberMeId</span>: (<span class="s1jdh33">id</span>) <span class="s1itgoe">=&gt;</span><span class="s1t8gfj"> save</span>(<span class="smdbnqw">&#39;rememberMeId&#39;</span>, id),
})</code></pre></div><p>After the challenge, the SDK calls <code>onRememberMeId</code> with a new ID. Store it as securely as a password. With that ID, you don&#39;t need a code for 30 days.</p><p><code>onMfaChallenge</code> has five minutes. If it takes longer, the waiting calls reject with a <code>BillError</code> that names it, and the next call starts another challenge. Its signal aborts at that time, or earlier if all waiting calls are aborted. If <code>onRememberMeId</code> throws, or takes longer than two seconds, the SDK logs a warning and the calls continue.</p><p>The device name of the challenge is the option <code>device</code> (<code>BILL_DEVICE</code>).</p><h2 id="call-the-mfa-endpoints-yourself" tabindex="-1">Call the MFA endpoints yourself <a class="header-anchor" href="#call-the-mfa-endpoints-yourself" aria-label="Permalink to &quot;Call the MFA endpoints yourself&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span> { <span class="sdzsirb">challengeId</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span> bill.mfa.<span class="s1t8gfj">challenge</span>()
<span class="s1itgoe">const</span> { <span class="sdzsirb">rememberMeId</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span> bill.mfa.<span class="s1t8gfj">validateChallenge</span>({
  challengeId,
  token: code,
  rememberMe: <span class="sdzsirb">true</span>,
  device: <span class="smdbnqw">&#39;payments-server&#39;</span>,
  machineName: <span class="smdbnqw">&#39;payments-server&#39;</span>,
})</code></pre></div><h2 id="without-mfa-configured" tabindex="-1">Without MFA configured <a class="header-anchor" href="#without-mfa-configured" aria-label="Permalink to &quot;Without MFA configured&quot;">​</a></h2><p>The call throws an <code>MfaRequiredError</code>, before BILL has acted on it:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { MfaRequiredError } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">try</span> {
<span class="s1itgoe">  await</span> bill.payments.<span class="s1t8gfj">create</span>(payment)
} <span class="s1itgoe">catch</span> (error) {
<span class="s1itgoe">  if</span> (<span class="s1itgoe">!</span>(error <span class="s1itgoe">instanceof</span><span class="s1t8gfj"> MfaRequiredError</span>)) <span class="s1itgoe">throw</span> error
  console.<span class="s1t8gfj">error</span>(<span class="smdbnqw">\`\${</span>error<span class="smdbnqw">.</span>operationId<span class="smdbnqw">} requires an MFA-trusted session.\`</span>)
}</code></pre></div><h2 id="registering-a-phone" tabindex="-1">Registering a phone <a class="header-anchor" href="#registering-a-phone" aria-label="Permalink to &quot;Registering a phone&quot;">​</a></h2><p>Each user does this once. The sandbox requires a real phone, too: there is no known test code.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span> { <span class="sdzsirb">setupId</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span> bill.mfa.<span class="s1t8gfj">setup</span>({
  phone: <span class="smdbnqw">&#39;4155550123&#39;</span>,
  type: <span class="smdbnqw">&#39;TEXT&#39;</span>,
  primary: <span class="sdzsirb">true</span>,
})
<span class="s1itgoe">await</span> bill.mfa.<span class="s1t8gfj">validateSetup</span>({ setupId, type: <span class="smdbnqw">&#39;TEXT&#39;</span>, token: code })</code></pre></div><p>BILL sends at most five messages a minute. A sync token can&#39;t complete a challenge.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/mfa.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mfa = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mfa as default
};
