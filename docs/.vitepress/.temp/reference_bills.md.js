import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.bills","description":"Methods of bill.bills in the TypeScript SDK for BILL's v3 API: list, create, createBulk, recordPayment, get, replace, update, archive, restore.","frontmatter":{"title":"bill.bills","description":"Methods of bill.bills in the TypeScript SDK for BILL's v3 API: list, create, createBulk, recordPayment, get, replace, update, archive, restore.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/bills.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-bills" tabindex="-1">bill.bills <a class="header-anchor" href="#bill-bills" aria-label="Permalink to &quot;bill.bills&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of bills</li><li><a href="#create"><code>create</code></a> Create a bill</li><li><a href="#createBulk"><code>createBulk</code></a> Create multiple bills</li><li><a href="#recordPayment"><code>recordPayment</code></a> Record AP payment</li><li><a href="#get"><code>get</code></a> Get bill details</li><li><a href="#replace"><code>replace</code></a> Replace a bill</li><li><a href="#update"><code>update</code></a> Update a bill</li><li><a href="#archive"><code>archive</code></a> Archive a bill</li><li><a href="#restore"><code>restore</code></a> Restore an archived bill</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of bills.</strong> Returns the bills of the organization, one page at a time.</p><p><code>GET /connect/v3/bills</code> · operation <code>listBills</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> BillListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-FDFYM" id="tab-55GMvIN" checked><label data-title="SDK" for="tab-55GMvIN">SDK</label><input type="radio" name="group-FDFYM" id="tab-b17mPK1"><label data-title="HTTP" for="tab-b17mPK1">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.bills.<span class="s1t8gfj">list</span>({ filters: { archived: { eq: <span class="sdzsirb">false</span> } } })
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> item</span><span class="s1itgoe"> of</span> list) {
  console.<span class="s1t8gfj">log</span>(item.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/bills?filters=archived%3Aeq%3Afalse <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>BillListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>billApprovals</code> <span class="type">boolean</span> Whether the response includes the approvers of each bill. BILL does not document this parameter; other clients use it.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>dueDate:asc</code>. Separate multiple fields with commas. <ul><li>Fields: <code>archived</code>, <code>fundingAmount</code>, <code>exchangeRate</code>, <code>description</code>, <code>dueDate</code>, <code>createdTime</code>, <code>updatedTime</code></li></ul></li><li><code>filters</code> <span class="type">BillListFilters | string</span> Filters for bills, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. <ul><li><code>id</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>archived</code>: <code>eq</code>, <code>ne</code></li><li><code>vendorId</code>: <code>eq</code>, <code>in</code></li><li><code>dueDate</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li><li><code>paymentStatus</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>approvalStatus</code>: <code>eq</code> (peer)</li><li><code>createdTime</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li><li><code>updatedTime</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li><li><code>payFromChartOfAccountId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.chartOfAccountId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.accountingClassId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.departmentId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.locationId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.itemId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li></ul></li></ul><p><strong>Returns</strong> pages of <a href="#type-bill"><code>Bill</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00n01CEDARBILL00001a&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">      &quot;vendorName&quot;</span>: <span class="smdbnqw">&quot;Cedar Paper Supply&quot;</span>,
<span class="sdzsirb">      &quot;fundingAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">      &quot;paidAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;dueAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">      &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">      &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">      &quot;invoice&quot;</span>: {
<span class="sdzsirb">        &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">        &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
      },
<span class="sdzsirb">      &quot;billLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">79.75</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
          }
        }
      ],
<span class="sdzsirb">      &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">      &quot;paymentStatus&quot;</span>: <span class="smdbnqw">&quot;UNPAID&quot;</span>,
<span class="sdzsirb">      &quot;approvalStatus&quot;</span>: <span class="smdbnqw">&quot;APPROVED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-03T11:05:40.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
      },
<span class="sdzsirb">      &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">      &quot;approvers&quot;</span>: [
        {
<span class="sdzsirb">          &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">          &quot;status&quot;</span>: <span class="smdbnqw">&quot;APPROVED&quot;</span>,
<span class="sdzsirb">          &quot;approverOrder&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">          &quot;statusChangedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-03T11:05:40.000+00:00&quot;</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listbills" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a bill.</strong> Creates a bill in the organization. For an international vendor, BILL calculates the local amount and the exchange rate from the amount in US dollars. A bill with approvers can be paid through the API only after all of them have approved it.</p><p><code>POST /connect/v3/bills</code> · operation <code>createBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: BillCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-EErrP" id="tab-wOTu0tE" checked><label data-title="SDK" for="tab-wOTu0tE">SDK</label><input type="radio" name="group-EErrP" id="tab-JSuCX-d"><label data-title="HTTP" for="tab-JSuCX-d">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">create</span>({
  vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
  dueDate: <span class="smdbnqw">&#39;2026-04-01&#39;</span>,
  billLineItems: [
    {
      amount: <span class="sdzsirb">120.5</span>,
      description: <span class="smdbnqw">&#39;Drawing paper&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
      },
    },
    {
      quantity: <span class="sdzsirb">5</span>,
      price: <span class="sdzsirb">15.95</span>,
      description: <span class="smdbnqw">&#39;Envelopes&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
      },
    },
  ],
  invoice: { invoiceNumber: <span class="smdbnqw">&#39;CPS-1042&#39;</span>, invoiceDate: <span class="smdbnqw">&#39;2026-03-02&#39;</span> },
  description: <span class="smdbnqw">&#39;Paper for March&#39;</span>,
  payFromChartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span>,
  classifications: {
    chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
  },
  purchaseOrderNumber: <span class="smdbnqw">&#39;PO-311&#39;</span>,
  paymentTermId: <span class="smdbnqw">&#39;00p01NETTHIRTYD0001a&#39;</span>,
  billApprovals: <span class="sdzsirb">true</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bills <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;invoice&quot;</span>: {
<span class="sdzsirb">    &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">    &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
  },
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;billApprovals&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Body</strong> <code>BillCreate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>dueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the bill.</li><li><code>billLineItems</code> <span class="type">BillLineItemCreate[]</span> <strong>required</strong> Line items of the bill. <ul><li><code>amount</code> <span class="type">number</span> Total of the line item in the currency of the bill.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what was purchased.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>invoice</code> <span class="type">BillInvoice</span> <strong>required</strong> Vendor&#39;s invoice that the bill is for. <ul><li><code>invoiceNumber</code> <span class="type">string</span> <strong>required</strong> Number the vendor assigned to the invoice.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the invoice.</li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bill.</li><li><code>payFromChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the bill is paid from; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">BillClassificationsInput</span> General ledger classifications of a whole bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li><li><code>vendorCredits</code> <span class="type">BillVendorCredit[]</span> Vendor credits to apply to the bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the credit that is applied.</li></ul></li><li><code>purchaseOrderNumber</code> <span class="type">string</span> Number of the purchase order.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the bill; begins with <code>00p</code>.</li><li><code>billApprovals</code> <span class="type">boolean</span> Whether BILL adds the approvers of a matching policy and includes them in the response. If <code>true</code>, the bill can be paid through the API only after they have approved it. The field must then stay <code>true</code> in later changes.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00n01CEDARBILL00001a&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;fundingAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;paidAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;dueAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">  &quot;invoice&quot;</span>: {
<span class="sdzsirb">    &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">    &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
  },
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">79.75</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;paymentStatus&quot;</span>: <span class="smdbnqw">&quot;UNPAID&quot;</span>,
<span class="sdzsirb">  &quot;approvalStatus&quot;</span>: <span class="smdbnqw">&quot;ASSIGNED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;approvers&quot;</span>: [
    {
<span class="sdzsirb">      &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;WAITING&quot;</span>,
<span class="sdzsirb">      &quot;approverOrder&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;statusChangedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="createBulk" tabindex="-1">createBulk <a class="header-anchor" href="#createBulk" aria-label="Permalink to &quot;createBulk {#createBulk}&quot;">​</a></h2><p><strong>Create multiple bills.</strong> Creates up to 100 bills, which can be from different vendors. Either all of the bills are created, or none are.</p><p><code>POST /connect/v3/bills/bulk</code> · operation <code>createBulkBills</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">createBulk</span>(body: BillCreate[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill[]<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-zxjMO" id="tab-K06mXRV" checked><label data-title="SDK" for="tab-K06mXRV">SDK</label><input type="radio" name="group-zxjMO" id="tab-hMGDXUC"><label data-title="HTTP" for="tab-hMGDXUC">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> results</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">createBulk</span>([
  {
    vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
    dueDate: <span class="smdbnqw">&#39;2026-04-01&#39;</span>,
    billLineItems: [
      {
        amount: <span class="sdzsirb">120.5</span>,
        description: <span class="smdbnqw">&#39;Drawing paper&#39;</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        },
      },
      {
        quantity: <span class="sdzsirb">5</span>,
        price: <span class="sdzsirb">15.95</span>,
        description: <span class="smdbnqw">&#39;Envelopes&#39;</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
        },
      },
    ],
    invoice: { invoiceNumber: <span class="smdbnqw">&#39;CPS-1042&#39;</span>, invoiceDate: <span class="smdbnqw">&#39;2026-03-02&#39;</span> },
    description: <span class="smdbnqw">&#39;Paper for March&#39;</span>,
    payFromChartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span>,
    classifications: {
      chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
      departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
    },
    purchaseOrderNumber: <span class="smdbnqw">&#39;PO-311&#39;</span>,
    billApprovals: <span class="sdzsirb">true</span>,
  },
  {
    vendorId: <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>,
    dueDate: <span class="smdbnqw">&#39;2026-04-15&#39;</span>,
    billLineItems: [{ quantity: <span class="sdzsirb">4</span>, price: <span class="sdzsirb">120</span>, description: <span class="smdbnqw">&#39;Posters&#39;</span> }],
    invoice: { invoiceNumber: <span class="smdbnqw">&#39;MPW-88&#39;</span>, invoiceDate: <span class="smdbnqw">&#39;2026-03-16&#39;</span> },
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bills/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">    &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">    &quot;billLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">          &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
        }
      }
    ],
<span class="sdzsirb">    &quot;invoice&quot;</span>: {
<span class="sdzsirb">      &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">      &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
    },
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">    &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">    &quot;classifications&quot;</span>: {
<span class="sdzsirb">      &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">      &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
    },
<span class="sdzsirb">    &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">    &quot;billApprovals&quot;</span>: <span class="sdzsirb">true</span>
  },
  {
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">    &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">    &quot;billLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">4</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">120</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Posters&quot;</span>
      }
    ],
<span class="sdzsirb">    &quot;invoice&quot;</span>: {
<span class="sdzsirb">      &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;MPW-88&quot;</span>,
<span class="sdzsirb">      &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-16&quot;</span>
    }
  }
]</code></pre></div></div></div><p><strong>Body</strong> <a href="#create"><code>BillCreate[]</code></a></p><p><strong>Returns</strong> <a href="#type-bill"><code>Bill[]</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;00n01CEDARBILL00001a&quot;</span>,
<span class="sdzsirb">    &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">    &quot;fundingAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">    &quot;amount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">    &quot;paidAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">    &quot;dueAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">    &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">    &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">    &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">    &quot;invoice&quot;</span>: {
<span class="sdzsirb">      &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">      &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
    },
<span class="sdzsirb">    &quot;billLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">          &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">79.75</span>,
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
        }
      }
    ],
<span class="sdzsirb">    &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">    &quot;paymentStatus&quot;</span>: <span class="smdbnqw">&quot;UNPAID&quot;</span>,
<span class="sdzsirb">    &quot;approvalStatus&quot;</span>: <span class="smdbnqw">&quot;ASSIGNED&quot;</span>,
<span class="sdzsirb">    &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">    &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">    &quot;classifications&quot;</span>: {
<span class="sdzsirb">      &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">      &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
    },
<span class="sdzsirb">    &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">    &quot;approvers&quot;</span>: [
      {
<span class="sdzsirb">        &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;status&quot;</span>: <span class="smdbnqw">&quot;WAITING&quot;</span>,
<span class="sdzsirb">        &quot;approverOrder&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">        &quot;statusChangedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>
      }
    ]
  }
]</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createbulkbills" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="recordPayment" tabindex="-1">recordPayment <a class="header-anchor" href="#recordPayment" aria-label="Permalink to &quot;recordPayment {#recordPayment}&quot;">​</a></h2><p><strong>Record AP payment.</strong> Records a payment that was made outside BILL. This operation moves no money. BILL returns status 200, not 201.</p><p><code>POST /connect/v3/bills/record-payment</code> · operation <code>recordPayment</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">recordPayment</span>(body: RecordedPaymentCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecordedPayment<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-OzVoh" id="tab-lMQ97hd" checked><label data-title="SDK" for="tab-lMQ97hd">SDK</label><input type="radio" name="group-OzVoh" id="tab-cL_DfWp"><label data-title="HTTP" for="tab-cL_DfWp">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recordedPayment</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">recordPayment</span>({
  vendorId: <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>,
  processDate: <span class="smdbnqw">&#39;2026-03-27&#39;</span>,
  toPrintCheck: <span class="sdzsirb">false</span>,
  payments: [{ billId: <span class="smdbnqw">&#39;00n01MAPLEBILL00001b&#39;</span>, amount: <span class="sdzsirb">480</span> }],
  classifications: { chartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span> },
  description: <span class="smdbnqw">&#39;Check 2051&#39;</span>,
  syncReference: <span class="smdbnqw">&#39;CHK-2051&#39;</span>,
  allowExport: <span class="sdzsirb">true</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bills/record-payment <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;processDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>,
<span class="sdzsirb">  &quot;toPrintCheck&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;payments&quot;</span>: [
    {
<span class="sdzsirb">      &quot;billId&quot;</span>: <span class="smdbnqw">&quot;00n01MAPLEBILL00001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">480</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>
  },
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Check 2051&quot;</span>,
<span class="sdzsirb">  &quot;syncReference&quot;</span>: <span class="smdbnqw">&quot;CHK-2051&quot;</span>,
<span class="sdzsirb">  &quot;allowExport&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Body</strong> <code>RecordedPaymentCreate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>processDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the payment.</li><li><code>toPrintCheck</code> <span class="type">boolean</span> <strong>required</strong> Whether the accounting system can print a check for the payment.</li><li><code>payments</code> <span class="type">RecordedPaymentItem[]</span> <strong>required</strong> Bills that were paid. <ul><li><code>billId</code> <span class="type">string</span> <strong>required</strong> ID of the bill; begins with <code>00n</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount paid on the bill.</li><li><code>vendorCredits</code> <span class="type">BillVendorCredit[]</span> Vendor credits that were applied to the bill; available since 2025-08-29. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the credit that is applied.</li></ul></li></ul></li><li><code>classifications</code> <span class="type">RecordedPaymentClassificationsInput</span> General ledger classifications of a recorded payment. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li></ul></li><li><code>description</code> <span class="type">string</span> Note on the payment.</li><li><code>syncReference</code> <span class="type">string</span> ID of the payment in the accounting system, such as a check number.</li><li><code>allowExport</code> <span class="type">boolean</span> Whether the payment is synced to the accounting system.</li></ul><p><strong>Returns</strong> <a href="#type-recordedpayment"><code>RecordedPayment</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;stp01MAPLECHECK0001b&quot;</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;billId&quot;</span>: <span class="smdbnqw">&quot;00n01MAPLEBILL00001b&quot;</span>,
<span class="sdzsirb">  &quot;billPayments&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;blp01MAPLECHECK0001b&quot;</span>,
<span class="sdzsirb">      &quot;billId&quot;</span>: <span class="smdbnqw">&quot;00n01MAPLEBILL00001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">480</span>
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Check 2051&quot;</span>,
<span class="sdzsirb">  &quot;processDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">480</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;PAID&quot;</span>,
<span class="sdzsirb">  &quot;fundingAmount&quot;</span>: <span class="sdzsirb">480</span>,
<span class="sdzsirb">  &quot;onlinePayment&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;disbursementType&quot;</span>: <span class="smdbnqw">&quot;OFFLINE&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-27T15:12:08.410+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-27T15:12:08.410+00:00&quot;</span>,
<span class="sdzsirb">  &quot;createdBy&quot;</span>: <span class="smdbnqw">&quot;00601AVERYSTONE0001a&quot;</span>,
<span class="sdzsirb">  &quot;toPrintCheck&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>
  },
<span class="sdzsirb">  &quot;syncReference&quot;</span>: <span class="smdbnqw">&quot;CHK-2051&quot;</span>,
<span class="sdzsirb">  &quot;allowExport&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/recordpayment" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get bill details.</strong> Returns the bill with the given ID, including the name of its vendor.</p><p><code>GET /connect/v3/bills/{billId}</code> · operation <code>getBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(billId: string, params<span class="s1itgoe">?:</span> BillGetParams, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-g6O9a" id="tab-7eUTYH8" checked><label data-title="SDK" for="tab-7eUTYH8">SDK</label><input type="radio" name="group-g6O9a" id="tab-FmeAvIu"><label data-title="HTTP" for="tab-FmeAvIu">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">get</span>(<span class="smdbnqw">&#39;00n01CEDARBILL00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/bills/00n01CEDARBILL00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li></ul><p><strong>Parameters</strong> <code>BillGetParams</code></p><ul><li><code>billApprovals</code> <span class="type">boolean</span> Whether the response includes the approvers of each bill. BILL does not document this parameter; other clients use it.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00n01CEDARBILL00001a&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;vendorName&quot;</span>: <span class="smdbnqw">&quot;Cedar Paper Supply&quot;</span>,
<span class="sdzsirb">  &quot;fundingAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;paidAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;dueAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">  &quot;invoice&quot;</span>: {
<span class="sdzsirb">    &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">    &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
  },
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">79.75</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;paymentStatus&quot;</span>: <span class="smdbnqw">&quot;UNPAID&quot;</span>,
<span class="sdzsirb">  &quot;approvalStatus&quot;</span>: <span class="smdbnqw">&quot;APPROVED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-03T11:05:40.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;approvers&quot;</span>: [
    {
<span class="sdzsirb">      &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;APPROVED&quot;</span>,
<span class="sdzsirb">      &quot;approverOrder&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;statusChangedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-03T11:05:40.000+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace a bill.</strong> Replaces the whole bill. A line item without an <code>id</code> is added and receives an ID; a line item that is omitted is removed.</p><p><code>PUT /connect/v3/bills/{billId}</code> · operation <code>replaceBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(billId: string, body: BillReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-ABvHg" id="tab-NZLelRo" checked><label data-title="SDK" for="tab-NZLelRo">SDK</label><input type="radio" name="group-ABvHg" id="tab-g5qhfaX"><label data-title="HTTP" for="tab-g5qhfaX">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">replace</span>(<span class="smdbnqw">&#39;00n01CEDARBILL00001a&#39;</span>, {
  vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
  dueDate: <span class="smdbnqw">&#39;2026-04-01&#39;</span>,
  billLineItems: [
    {
      id: <span class="smdbnqw">&#39;bli01CEDARLINE00001a&#39;</span>,
      amount: <span class="sdzsirb">120.5</span>,
      description: <span class="smdbnqw">&#39;Drawing paper&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
      },
    },
    {
      id: <span class="smdbnqw">&#39;bli01CEDARLINE00002a&#39;</span>,
      quantity: <span class="sdzsirb">5</span>,
      price: <span class="sdzsirb">15.95</span>,
      description: <span class="smdbnqw">&#39;Envelopes&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
      },
    },
  ],
  invoice: { invoiceNumber: <span class="smdbnqw">&#39;CPS-1042&#39;</span>, invoiceDate: <span class="smdbnqw">&#39;2026-03-02&#39;</span> },
  description: <span class="smdbnqw">&#39;Paper for March&#39;</span>,
  payFromChartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span>,
  classifications: {
    chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
  },
  purchaseOrderNumber: <span class="smdbnqw">&#39;PO-311&#39;</span>,
  billApprovals: <span class="sdzsirb">true</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/bills/00n01CEDARBILL00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;invoice&quot;</span>: {
<span class="sdzsirb">    &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">    &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
  },
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;billApprovals&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li></ul><p><strong>Body</strong> <code>BillReplace</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>dueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the bill.</li><li><code>billLineItems</code> <span class="type">BillLineItemReplace[]</span> <strong>required</strong> All line items of the bill. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>amount</code> <span class="type">number</span> Total of the line item in the currency of the bill.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what was purchased.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>invoice</code> <span class="type">BillInvoice</span> <strong>required</strong> Vendor&#39;s invoice that the bill is for. <ul><li><code>invoiceNumber</code> <span class="type">string</span> <strong>required</strong> Number the vendor assigned to the invoice.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the invoice.</li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bill.</li><li><code>payFromChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the bill is paid from; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">BillClassificationsInput</span> General ledger classifications of a whole bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li><li><code>vendorCredits</code> <span class="type">BillVendorCredit[]</span> Vendor credits to apply to the bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the credit that is applied.</li></ul></li><li><code>purchaseOrderNumber</code> <span class="type">string</span> Number of the purchase order.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the bill; begins with <code>00p</code>.</li><li><code>billApprovals</code> <span class="type">boolean</span> Whether BILL adds the approvers of a matching policy and includes them in the response. Must be <code>true</code> if it was <code>true</code> at creation.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replacebill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update a bill.</strong> Changes the given fields of a bill. The ID of a line item never changes. A line item that you send without <code>classifications</code> loses its classifications (seen in another client), so send them with each line item. Several working clients send line items without <code>id</code>; BILL does not document what then happens.</p><p><code>PATCH /connect/v3/bills/{billId}</code> · operation <code>updateBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(billId: string, body: BillUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-AXVw3" id="tab-LF_10Sl" checked><label data-title="SDK" for="tab-LF_10Sl">SDK</label><input type="radio" name="group-AXVw3" id="tab-P0M5r2T"><label data-title="HTTP" for="tab-P0M5r2T">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">update</span>(<span class="smdbnqw">&#39;00n01CEDARBILL00001a&#39;</span>, {
  description: <span class="smdbnqw">&#39;Paper for March&#39;</span>,
  purchaseOrderNumber: <span class="smdbnqw">&#39;PO-311&#39;</span>,
  billLineItems: [
    {
      id: <span class="smdbnqw">&#39;bli01CEDARLINE00001a&#39;</span>,
      amount: <span class="sdzsirb">120.5</span>,
      description: <span class="smdbnqw">&#39;Drawing paper&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
      },
    },
  ],
  billApprovals: <span class="sdzsirb">true</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/bills/00n01CEDARBILL00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;billApprovals&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li></ul><p><strong>Body</strong> <code>BillUpdate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the bill.</li><li><code>billLineItems</code> <span class="type">BillLineItemUpdate[]</span> Line items to change. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to change. Send it; whether BILL accepts a line item without it is undecided.</li><li><code>amount</code> <span class="type">number</span> Total of the line item in the currency of the bill.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what was purchased.</li><li><code>classifications</code> <span class="type">object</span> Classifications of the line item. If omitted, the line item loses its classifications (seen in another client). <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>invoice</code> <span class="type">BillInvoiceUpdate</span> Fields of the vendor&#39;s invoice to change. <ul><li><code>invoiceNumber</code> <span class="type">string</span> Number the vendor assigned to the invoice.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> Date of the invoice.</li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bill.</li><li><code>payFromChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the bill is paid from; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">BillClassificationsInput</span> General ledger classifications of a whole bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li><li><code>vendorCredits</code> <span class="type">BillVendorCredit[]</span> Vendor credits to apply to the bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the credit that is applied.</li></ul></li><li><code>purchaseOrderNumber</code> <span class="type">string</span> Number of the purchase order.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the bill; begins with <code>00p</code>.</li><li><code>billApprovals</code> <span class="type">boolean</span> Whether BILL adds the approvers of a matching policy and includes them in the response. Must be <code>true</code> if it was <code>true</code> at creation.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updatebill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive a bill.</strong> Archives a bill and returns it. Archiving a bill that is already archived changes nothing.</p><p><code>POST /connect/v3/bills/{billId}/archive</code> · operation <code>archiveBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(billId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2lhT0" id="tab-129IlqJ" checked><label data-title="SDK" for="tab-129IlqJ">SDK</label><input type="radio" name="group-2lhT0" id="tab-zOS5Ad_"><label data-title="HTTP" for="tab-zOS5Ad_">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">archive</span>(<span class="smdbnqw">&#39;00n01CEDARBILL00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bills/00n01CEDARBILL00001a/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00n01CEDARBILL00001a&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;fundingAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;paidAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;dueAmount&quot;</span>: <span class="sdzsirb">200.25</span>,
<span class="sdzsirb">  &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper for March&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-01&quot;</span>,
<span class="sdzsirb">  &quot;invoice&quot;</span>: {
<span class="sdzsirb">    &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-1042&quot;</span>,
<span class="sdzsirb">    &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-02&quot;</span>
  },
<span class="sdzsirb">  &quot;billLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">120.5</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Drawing paper&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;bli01CEDARLINE00002a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">79.75</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">15.95</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Envelopes&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;payFromChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;paymentStatus&quot;</span>: <span class="smdbnqw">&quot;UNPAID&quot;</span>,
<span class="sdzsirb">  &quot;approvalStatus&quot;</span>: <span class="smdbnqw">&quot;ASSIGNED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;purchaseOrderNumber&quot;</span>: <span class="smdbnqw">&quot;PO-311&quot;</span>,
<span class="sdzsirb">  &quot;approvers&quot;</span>: [
    {
<span class="sdzsirb">      &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;WAITING&quot;</span>,
<span class="sdzsirb">      &quot;approverOrder&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;statusChangedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-02T17:20:11.123+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archivebill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restore" tabindex="-1">restore <a class="header-anchor" href="#restore" aria-label="Permalink to &quot;restore {#restore}&quot;">​</a></h2><p><strong>Restore an archived bill.</strong> Restores an archived bill and returns it. Restoring a bill that is not archived changes nothing.</p><p><code>POST /connect/v3/bills/{billId}/restore</code> · operation <code>restoreBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restore</span>(billId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Bill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-pEvNt" id="tab-e5gpcag" checked><label data-title="SDK" for="tab-e5gpcag">SDK</label><input type="radio" name="group-pEvNt" id="tab-kbPdnat"><label data-title="HTTP" for="tab-kbPdnat">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">restore</span>(<span class="smdbnqw">&#39;00n01CEDARBILL00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bills/00n01CEDARBILL00001a/restore <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li></ul><p><strong>Returns</strong> <a href="#type-bill"><code>Bill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/restorebill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-bill" tabindex="-1">Type Bill <a class="header-anchor" href="#type-bill" aria-label="Permalink to &quot;Type Bill {#type-bill}&quot;">​</a></h2><p>Amount owed to a vendor for one invoice.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the bill; begins with <code>00n</code>.</li><li><code>archived</code> <span class="type">boolean</span> Whether the bill is archived.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>vendorName</code> <span class="type">string</span> Name of the vendor; only in list and get responses.</li><li><code>fundingAmount</code> <span class="type">number</span> Total in US dollars.</li><li><code>amount</code> <span class="type">number</span> Total in the currency of the bill.</li><li><code>paidAmount</code> <span class="type">number</span> Total of the cleared payments and the applied credit.</li><li><code>dueAmount</code> <span class="type">number</span> Amount still owed.</li><li><code>scheduledAmount</code> <span class="type">number</span> Total of the scheduled payments.</li><li><code>creditAmount</code> <span class="type">number</span> Total of the applied vendor credit.</li><li><code>exchangeRate</code> <span class="type">number</span> Exchange rate between US dollars and the currency of the bill.</li><li><code>description</code> <span class="type">string</span> Note on the bill.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the bill.</li><li><code>invoice</code> <span class="type">BillInvoice</span> Vendor&#39;s invoice that the bill is for. <ul><li><code>invoiceNumber</code> <span class="type">string</span> <strong>required</strong> Number the vendor assigned to the invoice.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the invoice.</li></ul></li><li><code>billLineItems</code> <span class="type">BillLineItem[]</span> Line items of the bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. It stays the same when the line item changes.</li><li><code>amount</code> <span class="type">number</span> Total of the line item in the currency of the bill.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what was purchased.</li><li><code>classifications</code> <span class="type">BillLineItemClassifications</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>payFromChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the bill is paid from; begins with <code>0ca</code>.</li><li><code>paymentStatus</code> <span class="type">BillPaymentStatus</span> Payment status of the bill. <code>IN_PROCESS</code> and <code>PARTIALLY_PAID</code> come from another client&#39;s copy of BILL&#39;s reference; <code>PARTIAL</code> is seen in one client. Values: <code>UNPAID</code>, <code>PARTIALLY_PAID</code>, <code>PARTIAL</code>, <code>SCHEDULED</code>, <code>IN_PROCESS</code>, <code>PAID</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>approvalStatus</code> <span class="type">BillApprovalStatus</span> Approval status of the bill. <code>UNASSIGNED</code> and <code>APPROVING</code> are seen in another client; the v2 API also has them. Values: <code>UNASSIGNED</code>, <code>ASSIGNED</code>, <code>APPROVING</code>, <code>APPROVED</code>, <code>DENIED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the bill was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the bill was last changed.</li><li><code>classifications</code> <span class="type">BillClassifications</span> General ledger classifications of a whole bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li><li><code>purchaseOrderNumber</code> <span class="type">string</span> Number of the purchase order; available since 2025-07-17.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the bill; begins with <code>00p</code>. Its presence in responses is inferred from requests.</li><li><code>payments</code> <span class="type">object[]</span> Payments of the bill; empty for a new bill. BILL does not document this field. It is seen in another client. <ul><li><code>id</code> <span class="type">string</span> ID of the payment. This field is inferred, because items have not been seen.</li></ul></li><li><code>approvers</code> <span class="type">BillApprover[]</span> Users who must approve the bill. Present only if <code>billApprovals</code> was <code>true</code> in the request and a policy matched. <ul><li><code>userId</code> <span class="type">string</span> ID of the user; begins with <code>006</code>.</li><li><code>status</code> <span class="type">BillApproverStatus</span> Status of the approver&#39;s decision. Values: <code>WAITING</code>, <code>APPROVED</code>, <code>DENIED</code>, <code>REROUTED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>approverOrder</code> <span class="type">number</span> Position in the approval order, starting at 0.</li><li><code>statusChangedTime</code> <span class="type">string (date-time)</span> Date and time the status last changed.</li></ul></li></ul><h2 id="type-recordedpayment" tabindex="-1">Type RecordedPayment <a class="header-anchor" href="#type-recordedpayment" aria-label="Permalink to &quot;Type RecordedPayment {#type-recordedpayment}&quot;">​</a></h2><p>Recorded payment. BILL did not move any money for it.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the payment; begins with <code>stp</code>.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor that was paid; begins with <code>009</code>.</li><li><code>billId</code> <span class="type">string</span> ID of the bill that was paid; begins with <code>00n</code>.</li><li><code>billPayments</code> <span class="type">BillPayment[]</span> Amounts paid on each bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of this part of the payment; begins with <code>blp</code>.</li><li><code>billId</code> <span class="type">string</span> ID of the bill that is paid; begins with <code>00n</code>.</li><li><code>amount</code> <span class="type">number</span> Amount paid on the bill.</li><li><code>vendorCredits</code> <span class="type">BillVendorCredit[]</span> Vendor credits used on the bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the credit that is applied.</li></ul></li></ul></li><li><code>description</code> <span class="type">string</span> Note on the payment.</li><li><code>processDate</code> <span class="type">string (date)</span> Date of the payment.</li><li><code>amount</code> <span class="type">number</span> Total amount that was paid.</li><li><code>transactionNumber</code> <span class="type">string</span> Number of the payment.</li><li><code>confirmationNumber</code> <span class="type">string</span> Number that confirms the payment.</li><li><code>status</code> <span class="type">PaymentStatus</span> Status of a payment; <code>singleStatus</code> is more detailed. <code>FAILED</code>, <code>PENDING</code>, and <code>UNDEFINED</code> are seen in other clients. Values: <code>APPROVING</code>, <code>SCHEDULED</code>, <code>PAID</code>, <code>VOID</code>, <code>CANCELLED</code>, <code>FAILED</code>, <code>PENDING</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>exchangeRate</code> <span class="type">number</span> Exchange rate between US dollars and the currency of the bill.</li><li><code>fundingAmount</code> <span class="type">number</span> Total in US dollars.</li><li><code>onlinePayment</code> <span class="type">boolean</span> Whether BILL made the payment; <code>false</code> for a recorded payment.</li><li><code>disbursementType</code> <span class="type">PaymentDisbursementType</span> How the vendor is paid. <code>CHECK</code>, <code>INTERNATIONAL</code>, <code>VCARD</code>, and <code>UNDEFINED</code> are seen in other clients; BILL itself uses <code>VIRTUAL_CARD</code>. Values: <code>ACH</code>, <code>CHECK</code>, <code>RPPS</code>, <code>INTERNATIONAL</code>, <code>VIRTUAL_CARD</code>, <code>VCARD</code>, <code>WALLET</code>, <code>AMEX</code>, <code>OFFLINE</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>remittanceEmail</code> <span class="type">string</span> Email address for the payment notification.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the payment was recorded.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the record was last changed.</li><li><code>createdBy</code> <span class="type">string</span> ID of the user who recorded the payment; begins with <code>006</code>.</li><li><code>disbursementStatus</code> <span class="type">PaymentDisbursementStatus</span> Status of the money on its way to the vendor. <code>IN_PROGRESS</code> and <code>UNDEFINED</code> are seen in other clients. Values: <code>IN_PROGRESS</code>, <code>HOLD</code>, <code>DONE</code>, <code>FAILED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>singleStatus</code> <span class="type">PaymentSingleStatus</span> Status of a payment from funding to delivery, as a single value. Only a <code>SCHEDULED</code> payment can be canceled. A <code>FUNDS_ESCHEATED</code> payment cannot be voided. <code>PARTIALLY_CLAIMED</code> is for virtual cards. A <code>CLEARED</code> ACH payment can still fail if the vendor&#39;s bank returns it. The list on BILL&#39;s page is only partly known. Values: <code>SCHEDULED</code>, <code>READY_TO_FUND</code>, <code>FUNDING_STARTED</code>, <code>PROCESSED</code>, <code>SENT</code>, <code>DELIVERED</code>, <code>CLEARED</code>, <code>PARTIALLY_CLAIMED</code>, <code>EXPIRING</code>, <code>DISBURSEMENT_ON_HOLD</code>, <code>DISBURSEMENT_FAILED_ACTION_NEEDED</code>, <code>DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED</code>, <code>FUNDING_FAILED_ACTION_NEEDED</code>, <code>FUNDING_FAILED_VOIDED</code>, <code>FUNDS_ESCHEATED</code>, <code>CANCELLATION_IN_PROGRESS</code>, <code>CANCELED</code>, <code>VOID_PENDING</code>, <code>VOIDED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>toPrintCheck</code> <span class="type">boolean</span> Whether the accounting system can print a check for the payment.</li><li><code>classifications</code> <span class="type">RecordedPaymentClassifications</span> General ledger classifications of a recorded payment. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li></ul></li><li><code>syncReference</code> <span class="type">string</span> ID of the payment in the accounting system, such as a check number.</li><li><code>allowExport</code> <span class="type">boolean</span> Whether the payment is synced to the accounting system.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bills as default
};
