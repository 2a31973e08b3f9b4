"use strict";(self.rspackChunkautograder_labextension=self.rspackChunkautograder_labextension||[]).push([[1],{21(o,e,r){var a=r(19),t=r.n(a),n=r(20),i=(r.n(n))()(t());i.push([o.id,`.ag-Panel {
  overflow-y: auto;
  padding: 8px 12px 24px;
  background: var(--jp-layout-color1);
  color: var(--jp-ui-font-color1);
  font-size: var(--jp-ui-font-size1);
  min-width: 240px !important;
}

.ag-Panel h2 {
  font-size: var(--jp-ui-font-size2);
  margin: 4px 0 12px;
}

.ag-Panel h3 {
  font-size: var(--jp-ui-font-size1);
  margin: 20px 0 4px;
  color: var(--jp-ui-font-color1);
}

.ag-Panel ul {
  list-style: none;
  margin: 0;
  padding: 0;
}

.ag-Panel-note {
  margin: 8px 0;
  overflow-wrap: anywhere;
}

.ag-Unit {
  display: grid;
  grid-template-columns: 20px 1fr auto;
  column-gap: 8px;
  align-items: center;
  padding: 6px 0;
  border-top: 1px solid var(--jp-border-color2);
}

.ag-Unit.ag-mod-planned {
  color: var(--jp-ui-font-color2);
  padding-left: 28px;
  display: block;
}

.ag-Unit-score {
  color: var(--jp-ui-font-color2);
  font-size: var(--jp-ui-font-size0);
  white-space: nowrap;
}

.ag-Unit-links {
  grid-column: 2 / -1;
  display: flex;
  gap: 12px;
}

.ag-Link {
  background: none;
  border: none;
  padding: 2px 0;
  font: inherit;
  color: var(--jp-content-link-color);
  cursor: pointer;
}

.ag-Link:hover {
  text-decoration: underline;
}

.ag-Link[aria-current] {
  font-weight: bold;
  color: var(--jp-ui-font-color1);
}

.ag-Ring {
  width: 20px;
  height: 20px;
  transform: rotate(-90deg);
}

.ag-Ring circle {
  fill: none;
  stroke-width: 3;
}

.ag-Ring-track {
  stroke: var(--jp-border-color2);
}

.ag-Ring-part {
  stroke: var(--jp-brand-color1);
}

.ag-Ring.ag-mod-full .ag-Ring-part {
  stroke: var(--jp-success-color1);
}

.ag-Button {
  font: inherit;
  font-size: var(--jp-ui-font-size1);
  color: var(--jp-ui-font-color1);
  background: var(--jp-layout-color2);
  border: 1px solid var(--jp-border-color1);
  border-radius: 3px;
  padding: 4px 10px;
  cursor: pointer;
  white-space: nowrap;
}

.ag-Button:hover:enabled {
  background: var(--jp-layout-color3);
}

.ag-Button:disabled {
  opacity: 0.45;
  cursor: default;
}

.ag-Button.ag-mod-main {
  color: #fff;
  background: #1565c0;
  border-color: #1565c0;
}

.ag-Button.ag-mod-main:hover:enabled {
  background: #0d47a1;
}

.ag-Panel > .ag-Button.ag-mod-main {
  width: 100%;
  text-align: left;
  padding: 8px 12px;
  white-space: normal;
}

.ag-Button small {
  display: block;
  font-size: var(--jp-ui-font-size0);
}

.ag-Button:focus-visible,
.ag-Link:focus-visible {
  outline: 2px solid var(--jp-brand-color1);
  outline-offset: 2px;
}

.ag-Work {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 24px;
}

.ag-Work .ag-Panel-note {
  flex-basis: 100%;
}

.ag-Bar {
  min-height: 40px;
  background: var(--jp-layout-color1);
  color: var(--jp-ui-font-color1);
}

.ag-Bar-row {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  padding: 6px 12px;
  border-bottom: 1px solid var(--jp-border-color1);
}

.ag-Bar-said {
  flex: 1;
  min-width: 12em;
  font-size: var(--jp-ui-font-size1);
}

.ag-Bar-said:empty {
  min-width: 0;
}

.ag-Bar-next {
  max-width: 22em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.ag-Result:focus {
  outline: none;
}

.ag-Result {
  margin: 4px 8px 8px calc(var(--jp-cell-prompt-width) + 4px);
  padding: 6px 12px;
  border-left: 4px solid var(--jp-border-color1);
  background: var(--jp-layout-color1);
  color: var(--jp-content-font-color1);
  font-size: var(--jp-ui-font-size1);
  line-height: 1.5;
}

.ag-Result.ag-mod-passed {
  border-left-color: var(--jp-success-color1);
}

.ag-Result.ag-mod-failed {
  border-left-color: var(--jp-error-color1);
}

.ag-Result-head {
  font-weight: 600;
}

.ag-Line {
  margin-left: 12px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

.ag-Line.ag-mod-call,
.ag-Line.ag-mod-got,
.ag-Line.ag-mod-expected,
.ag-Line.ag-mod-note {
  font-family: var(--jp-code-font-family);
  font-size: var(--jp-code-font-size);
}

.ag-Line.ag-mod-got {
  color: var(--jp-error-color1);
}

.ag-Line.ag-mod-expected {
  color: var(--jp-success-color1);
}

.ag-Line.ag-mod-next {
  font-weight: 500;
}

.ag-Line.ag-mod-next::before {
  content: '→ ';
}

.ag-Result .ag-Button {
  margin: 6px 0 2px 12px;
}

/* A folded answer does not touch the paragraph after it. */
.jp-RenderedMarkdown details {
  margin-bottom: 1em;
}
`,""]),r.d(e,{},{A:i})},18(o,e,r){var a=r(19),t=r.n(a),n=r(20),i=r.n(n),l=r(21),p=i()(t());p.i(l.A),p.push([o.id,`
`,""]),r.d(e,{},{A:p})},20(o){o.exports=function(o){var e=[];return e.toString=function(){return this.map(function(e){var r="",a=void 0!==e[5];return e[4]&&(r+="@supports (".concat(e[4],") {")),e[2]&&(r+="@media ".concat(e[2]," {")),a&&(r+="@layer".concat(e[5].length>0?" ".concat(e[5]):""," {")),r+=o(e),a&&(r+="}"),e[2]&&(r+="}"),e[4]&&(r+="}"),r}).join("")},e.i=function(o,r,a,t,n){"string"==typeof o&&(o=[[null,o,void 0]]);var i={};if(a)for(var l=0;l<this.length;l++){var p=this[l][0];null!=p&&(i[p]=!0)}for(var c=0;c<o.length;c++){var s=[].concat(o[c]);a&&i[s[0]]||(void 0!==n&&(void 0===s[5]||(s[1]="@layer".concat(s[5].length>0?" ".concat(s[5]):""," {").concat(s[1],"}")),s[5]=n),r&&(s[2]&&(s[1]="@media ".concat(s[2]," {").concat(s[1],"}")),s[2]=r),t&&(s[4]?(s[1]="@supports (".concat(s[4],") {").concat(s[1],"}"),s[4]=t):s[4]="".concat(t)),e.push(s))}},e}},19(o){o.exports=function(o){return o[1]}},11(o,e,r){r.r(e);var a=r(12),t=r.n(a),n=r(13),i=r.n(n),l=r(14),p=r.n(l),c=r(15),s=r.n(c),d=r(16),u=r.n(d),g=r(17),f=r.n(g),v=r(18),m={};m.styleTagTransform=f(),m.setAttributes=s(),m.insert=p().bind(null,"head"),m.domAPI=i(),m.insertStyleElement=u(),t()(v.A,m);let x=v.A&&v.A.locals?v.A.locals:void 0;r.d(e,{},{default:x})},12(o){var e=[];function r(o){for(var r=-1,a=0;a<e.length;a++)if(e[a].identifier===o){r=a;break}return r}function a(o,a){for(var t={},n=[],i=0;i<o.length;i++){var l=o[i],p=a.base?l[0]+a.base:l[0],c=t[p]||0,s="".concat(p," ").concat(c);t[p]=c+1;var d=r(s),u={css:l[1],media:l[2],sourceMap:l[3],supports:l[4],layer:l[5]};if(-1!==d)e[d].references++,e[d].updater(u);else{var g=function(o,e){var r=e.domAPI(e);return r.update(o),function(e){e?(e.css!==o.css||e.media!==o.media||e.sourceMap!==o.sourceMap||e.supports!==o.supports||e.layer!==o.layer)&&r.update(o=e):r.remove()}}(u,a);a.byIndex=i,e.splice(i,0,{identifier:s,updater:g,references:1})}n.push(s)}return n}o.exports=function(o,t){var n=a(o=o||[],t=t||{});return function(o){o=o||[];for(var i=0;i<n.length;i++){var l=r(n[i]);e[l].references--}for(var p=a(o,t),c=0;c<n.length;c++){var s=r(n[c]);0===e[s].references&&(e[s].updater(),e.splice(s,1))}n=p}}},14(o){var e={};o.exports=function(o,r){var a=function(o){if(void 0===e[o]){var r=document.querySelector(o);if(window.HTMLIFrameElement&&r instanceof window.HTMLIFrameElement)try{r=r.contentDocument.head}catch(o){r=null}e[o]=r}return e[o]}(o);if(!a)throw Error("Couldn't find a style target. This probably means that the value for the 'insert' parameter is invalid.");a.appendChild(r)}},16(o){o.exports=function(o){var e=document.createElement("style");return o.setAttributes(e,o.attributes),o.insert(e,o.options),e}},15(o,e,r){o.exports=function(o){var e=r.nc;e&&o.setAttribute("nonce",e)}},13(o){o.exports=function(o){if("u"<typeof document)return{update:function(){},remove:function(){}};var e=o.insertStyleElement(o);return{update:function(r){var a,t,n;a="",r.supports&&(a+="@supports (".concat(r.supports,") {")),r.media&&(a+="@media ".concat(r.media," {")),(t=void 0!==r.layer)&&(a+="@layer".concat(r.layer.length>0?" ".concat(r.layer):""," {")),a+=r.css,t&&(a+="}"),r.media&&(a+="}"),r.supports&&(a+="}"),(n=r.sourceMap)&&"u">typeof btoa&&(a+="\n/*# sourceMappingURL=data:application/json;base64,".concat(btoa(unescape(encodeURIComponent(JSON.stringify(n))))," */")),o.styleTagTransform(a,e,o.options)},remove:function(){var o;null===(o=e).parentNode||o.parentNode.removeChild(o)}}}},17(o){o.exports=function(o,e){if(e.styleSheet)e.styleSheet.cssText=o;else{for(;e.firstChild;)e.removeChild(e.firstChild);e.appendChild(document.createTextNode(o))}}}}]);