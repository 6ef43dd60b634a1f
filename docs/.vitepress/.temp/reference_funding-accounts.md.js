import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.fundingAccounts","description":"Methods of bill.fundingAccounts in the TypeScript SDK for BILL's v3 API: permissions.","frontmatter":{"title":"bill.fundingAccounts","description":"Methods of bill.fundingAccounts in the TypeScript SDK for BILL's v3 API: permissions.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/funding-accounts.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/funding-accounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-fundingaccounts" tabindex="-1">bill.fundingAccounts <a class="header-anchor" href="#bill-fundingaccounts" aria-label="Permalink to &quot;bill.fundingAccounts&quot;">​</a></h1><ul><li><a href="#permissions"><code>permissions</code></a> Get funding account permissions</li></ul><h2 id="permissions" tabindex="-1">permissions <a class="header-anchor" href="#permissions" aria-label="Permalink to &quot;permissions {#permissions}&quot;">​</a></h2><p><strong>Get funding account permissions.</strong> Returns which ways to pay are enabled for the organization, and whether the signed-in user can pay through BILL.</p><p><code>GET /connect/v3/funding-accounts/permissions</code> · operation <code>getFundingAccountPermission</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">permissions</span>(options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>FundingAccountPermissions<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-aDscm" id="tab-U6leoUw" checked><label data-title="SDK" for="tab-U6leoUw">SDK</label><input type="radio" name="group-aDscm" id="tab-YOLLzH5"><label data-title="HTTP" for="tab-YOLLzH5">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> fundingAccountPermissions</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.fundingAccounts.<span class="s1t8gfj">permissions</span>()</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/funding-accounts/permissions <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Returns</strong> <a href="#type-fundingaccountpermissions"><code>FundingAccountPermissions</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;organization&quot;</span>: {
<span class="sdzsirb">    &quot;card&quot;</span>: {
<span class="sdzsirb">      &quot;payByCard&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;fundingEnabled&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;amexAllowed&quot;</span>: <span class="sdzsirb">false</span>
    },
<span class="sdzsirb">    &quot;wallet&quot;</span>: {
<span class="sdzsirb">      &quot;fundingEnabled&quot;</span>: <span class="sdzsirb">true</span>
    }
  },
<span class="sdzsirb">  &quot;user&quot;</span>: {
<span class="sdzsirb">    &quot;payOnline&quot;</span>: <span class="sdzsirb">true</span>
  }
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/getfundingaccountpermission" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-fundingaccountpermissions" tabindex="-1">Type FundingAccountPermissions <a class="header-anchor" href="#type-fundingaccountpermissions" aria-label="Permalink to &quot;Type FundingAccountPermissions {#type-fundingaccountpermissions}&quot;">​</a></h2><p>What the organization and the signed-in user can pay with.</p><ul><li><code>organization</code> <span class="type">object</span> What the organization can do. <ul><li><code>card</code> <span class="type">object</span> Payment by card. <ul><li><code>payByCard</code> <span class="type">boolean</span> Whether bills can be paid by card.</li><li><code>fundingEnabled</code> <span class="type">boolean</span> Whether cards can fund payments.</li><li><code>amexAllowed</code> <span class="type">boolean</span> Whether American Express is allowed.</li></ul></li><li><code>wallet</code> <span class="type">object</span> Payment from the BILL balance. <ul><li><code>fundingEnabled</code> <span class="type">boolean</span> Whether the balance can fund payments.</li></ul></li></ul></li><li><code>user</code> <span class="type">object</span> What the user can do. <ul><li><code>payOnline</code> <span class="type">boolean</span> Whether the user can pay through BILL.</li></ul></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/funding-accounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fundingAccounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fundingAccounts as default
};
