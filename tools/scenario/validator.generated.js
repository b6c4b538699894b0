// Generated from tools/scenario/format.ts by tools/generate_schema.ts. Do not edit.
// <stdin>
var validate = validate20, stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead-scenario", "name", "guests", "steps", "expect"], properties: { "bulkhead-scenario": { type: "number", const: 1 }, name: { type: "string" }, about: { type: "string" }, policy: { type: "string" }, machine: { type: "object", properties: { domains: { type: "integer", minimum: 1, maximum: 4096 }, frames: { type: "integer", minimum: 1, maximum: 4194304 }, guestFrames: { type: "integer", minimum: 17, maximum: 65536 }, ports: { type: "integer", minimum: 1, maximum: 4096 }, grants: { type: "integer", minimum: 1, maximum: 512 }, maps: { type: "integer", minimum: 1, maximum: 1024 }, types: { type: "integer", minimum: 1, maximum: 65536 } } }, guests: { type: "object", patternProperties: { "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": { type: "object", required: ["wasm"], properties: { wasm: { type: "string" } }, additionalProperties: !1 } } }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 }, control: { type: "object", required: ["policy", "steps", "expect"], properties: { policy: { type: "string" }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u"), pattern7 = new RegExp("^.*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["bulkhead-scenario"] === void 0 && (missing0 = "bulkhead-scenario") || data.name === void 0 && (missing0 = "name") || data.guests === void 0 && (missing0 = "guests") || data.steps === void 0 && (missing0 = "steps") || data.expect === void 0 && (missing0 = "expect"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema31.properties, key0)) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["bulkhead-scenario"] !== void 0) {
            let data0 = data["bulkhead-scenario"], _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0)))
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/type", keyword: "type", params: { type: "number" } }], !1;
            if (data0 !== 1)
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.about !== void 0) {
                let _errs6 = errors;
                if (typeof data.about != "string")
                  return validate20.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.policy !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.policy != "string")
                    return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.machine !== void 0) {
                    let data4 = data.machine, _errs10 = errors;
                    if (errors === _errs10)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.domains !== void 0) {
                          let data5 = data4.domains, _errs12 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                            if (data5 > 4096 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                            if (data5 < 1 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data4.frames !== void 0) {
                            let data6 = data4.frames, _errs14 = errors;
                            if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs14 && typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 4194304 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 } }], !1;
                              if (data6 < 1 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var valid1 = _errs14 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data4.guestFrames !== void 0) {
                              let data7 = data4.guestFrames, _errs16 = errors;
                              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs16 && typeof data7 == "number" && isFinite(data7)) {
                                if (data7 > 65536 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                if (data7 < 17 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 17 } }], !1;
                              }
                              var valid1 = _errs16 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data4.ports !== void 0) {
                                let data8 = data4.ports, _errs18 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs18 && typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 4096 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                                  if (data8 < 1 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var valid1 = _errs18 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data4.grants !== void 0) {
                                  let data9 = data4.grants, _errs20 = errors;
                                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/type", keyword: "type", params: { type: "integer" } }], !1;
                                  if (errors === _errs20 && typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 > 512 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } }], !1;
                                    if (data9 < 1 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                  }
                                  var valid1 = _errs20 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1) {
                                  if (data4.maps !== void 0) {
                                    let data10 = data4.maps, _errs22 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/type", keyword: "type", params: { type: "integer" } }], !1;
                                    if (errors === _errs22 && typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 > 1024 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }], !1;
                                      if (data10 < 1 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else
                                    var valid1 = !0;
                                  if (valid1)
                                    if (data4.types !== void 0) {
                                      let data11 = data4.types, _errs24 = errors;
                                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs24 && typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 > 65536 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                        if (data11 < 1 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else
                                      var valid1 = !0;
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.guests !== void 0) {
                      let data12 = data.guests, _errs26 = errors;
                      if (errors === _errs26)
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          var props0 = {};
                          for (let key1 in data12)
                            if (pattern4.test(key1)) {
                              let data13 = data12[key1];
                              if (errors === errors)
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  let missing1;
                                  if (data13.wasm === void 0 && (missing1 = "wasm"))
                                    return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                  {
                                    let _errs30 = errors;
                                    for (let key2 in data13)
                                      if (key2 !== "wasm") {
                                        return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                        break;
                                      }
                                    if (_errs30 === errors && data13.wasm !== void 0 && typeof data13.wasm != "string")
                                      return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasm", schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/properties/wasm/type", keyword: "type", params: { type: "string" } }], !1;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" } }], !1;
                              props0[key1] = !0;
                            }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs26 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.steps !== void 0) {
                        let data15 = data.steps, _errs33 = errors;
                        if (errors === _errs33)
                          if (Array.isArray(data15)) {
                            var valid4 = !0;
                            let len0 = data15.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data16 = data15[i0], _errs35 = errors, _errs36 = errors, valid5 = !1, _errs37 = errors;
                              if (errors === _errs37)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing2;
                                  if (data16.start === void 0 && (missing2 = "start")) {
                                    let err0 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  } else {
                                    let _errs39 = errors;
                                    for (let key3 in data16)
                                      if (!(key3 === "start" || key3 === "expect" || key3 === "why")) {
                                        let err1 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                        break;
                                      }
                                    if (_errs39 === errors) {
                                      if (data16.start !== void 0) {
                                        let data17 = data16.start, _errs40 = errors;
                                        if (errors === _errs40)
                                          if (Array.isArray(data17))
                                            if (data17.length < 1) {
                                              let err2 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                            } else {
                                              var valid7 = !0;
                                              let len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data18 = data17[i1], _errs42 = errors;
                                                if (errors === _errs42)
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing3;
                                                    if (data18.name === void 0 && (missing3 = "name") || data18.label === void 0 && (missing3 = "label") || data18.guest === void 0 && (missing3 = "guest")) {
                                                      let err3 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing3 } };
                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                    } else {
                                                      let _errs44 = errors;
                                                      for (let key4 in data18)
                                                        if (!(key4 === "name" || key4 === "label" || key4 === "guest" || key4 === "args")) {
                                                          let err4 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          break;
                                                        }
                                                      if (_errs44 === errors) {
                                                        if (data18.name !== void 0) {
                                                          let data19 = data18.name, _errs45 = errors;
                                                          if (errors === _errs45)
                                                            if (typeof data19 == "string") {
                                                              if (!pattern4.test(data19)) {
                                                                let err5 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                              }
                                                            } else {
                                                              let err6 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                            }
                                                          var valid8 = _errs45 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8) {
                                                          if (data18.label !== void 0) {
                                                            let _errs47 = errors;
                                                            if (typeof data18.label != "string") {
                                                              let err7 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/label", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                            }
                                                            var valid8 = _errs47 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                          if (valid8) {
                                                            if (data18.guest !== void 0) {
                                                              let data21 = data18.guest, _errs49 = errors;
                                                              if (errors === _errs49)
                                                                if (typeof data21 == "string") {
                                                                  if (!pattern4.test(data21)) {
                                                                    let err8 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                                  }
                                                                } else {
                                                                  let err9 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                                }
                                                              var valid8 = _errs49 === errors;
                                                            } else
                                                              var valid8 = !0;
                                                            if (valid8)
                                                              if (data18.args !== void 0) {
                                                                let data22 = data18.args, _errs51 = errors;
                                                                if (errors === _errs51)
                                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                    var props1 = {};
                                                                    for (let key5 in data22)
                                                                      if (pattern7.test(key5)) {
                                                                        let data23 = data22[key5], _errs54 = errors, valid10 = !1, _errs55 = errors;
                                                                        if (typeof data23 != "string") {
                                                                          let err10 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                                        }
                                                                        var _valid1 = _errs55 === errors;
                                                                        valid10 = valid10 || _valid1;
                                                                        let _errs57 = errors;
                                                                        if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                                                                          let err11 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                        }
                                                                        var _valid1 = _errs57 === errors;
                                                                        if (valid10 = valid10 || _valid1, valid10)
                                                                          errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
                                                                        else {
                                                                          let err12 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                        }
                                                                        props1[key5] = !0;
                                                                      }
                                                                  } else {
                                                                    let err13 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                  }
                                                                var valid8 = _errs51 === errors;
                                                              } else
                                                                var valid8 = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    let err14 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                  }
                                                var valid7 = _errs42 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            }
                                          else {
                                            let err15 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                          }
                                        var valid6 = _errs40 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data16.expect !== void 0) {
                                          let data24 = data16.expect, _errs59 = errors;
                                          if (errors === _errs59)
                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                              let _errs61 = errors;
                                              for (let key6 in data24)
                                                if (!(key6 === "result" || key6 === "rule" || key6 === "says")) {
                                                  let err16 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                  break;
                                                }
                                              if (_errs61 === errors) {
                                                if (data24.result !== void 0) {
                                                  let _errs62 = errors;
                                                  if (typeof data24.result != "string") {
                                                    let err17 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                  }
                                                  var valid11 = _errs62 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data24.rule !== void 0) {
                                                    let _errs64 = errors;
                                                    if (typeof data24.rule != "string") {
                                                      let err18 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                    }
                                                    var valid11 = _errs64 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data24.says !== void 0) {
                                                      let data27 = data24.says, _errs66 = errors, _errs67 = errors, valid12 = !1, _errs68 = errors;
                                                      if (typeof data27 != "string") {
                                                        let err19 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                      }
                                                      var _valid2 = _errs68 === errors;
                                                      valid12 = valid12 || _valid2;
                                                      let _errs70 = errors;
                                                      if (errors === _errs70)
                                                        if (Array.isArray(data27)) {
                                                          var valid13 = !0;
                                                          let len2 = data27.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let _errs72 = errors;
                                                            if (typeof data27[i2] != "string") {
                                                              let err20 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                            }
                                                            var valid13 = _errs72 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else {
                                                          let err21 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                        }
                                                      var _valid2 = _errs70 === errors;
                                                      if (valid12 = valid12 || _valid2, valid12)
                                                        errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
                                                      else {
                                                        let err22 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                      }
                                                      var valid11 = _errs66 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                }
                                              }
                                            } else {
                                              let err23 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                            }
                                          var valid6 = _errs59 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data16.why !== void 0) {
                                            let _errs74 = errors;
                                            if (typeof data16.why != "string") {
                                              let err24 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                            }
                                            var valid6 = _errs74 === errors;
                                          } else
                                            var valid6 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err25 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                }
                              var _valid0 = _errs37 === errors;
                              if (valid5 = valid5 || _valid0, _valid0)
                                var props2 = !0;
                              let _errs76 = errors;
                              if (errors === _errs76)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing4;
                                  if (data16.pause === void 0 && (missing4 = "pause")) {
                                    let err26 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                  } else {
                                    let _errs78 = errors;
                                    for (let key7 in data16)
                                      if (!(key7 === "pause" || key7 === "expect" || key7 === "why")) {
                                        let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                        break;
                                      }
                                    if (_errs78 === errors) {
                                      if (data16.pause !== void 0) {
                                        let data30 = data16.pause, _errs79 = errors;
                                        if (errors === _errs79)
                                          if (typeof data30 == "string") {
                                            if (!pattern4.test(data30)) {
                                              let err28 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                          } else {
                                            let err29 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                          }
                                        var valid14 = _errs79 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14) {
                                        if (data16.expect !== void 0) {
                                          let data31 = data16.expect, _errs81 = errors;
                                          if (errors === _errs81)
                                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                              let _errs83 = errors;
                                              for (let key8 in data31)
                                                if (!(key8 === "result" || key8 === "rule" || key8 === "says")) {
                                                  let err30 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                  break;
                                                }
                                              if (_errs83 === errors) {
                                                if (data31.result !== void 0) {
                                                  let _errs84 = errors;
                                                  if (typeof data31.result != "string") {
                                                    let err31 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                  }
                                                  var valid15 = _errs84 === errors;
                                                } else
                                                  var valid15 = !0;
                                                if (valid15) {
                                                  if (data31.rule !== void 0) {
                                                    let _errs86 = errors;
                                                    if (typeof data31.rule != "string") {
                                                      let err32 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                    }
                                                    var valid15 = _errs86 === errors;
                                                  } else
                                                    var valid15 = !0;
                                                  if (valid15)
                                                    if (data31.says !== void 0) {
                                                      let data34 = data31.says, _errs88 = errors, _errs89 = errors, valid16 = !1, _errs90 = errors;
                                                      if (typeof data34 != "string") {
                                                        let err33 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                      }
                                                      var _valid3 = _errs90 === errors;
                                                      valid16 = valid16 || _valid3;
                                                      let _errs92 = errors;
                                                      if (errors === _errs92)
                                                        if (Array.isArray(data34)) {
                                                          var valid17 = !0;
                                                          let len3 = data34.length;
                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                            let _errs94 = errors;
                                                            if (typeof data34[i3] != "string") {
                                                              let err34 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i3, schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                            }
                                                            var valid17 = _errs94 === errors;
                                                            if (!valid17)
                                                              break;
                                                          }
                                                        } else {
                                                          let err35 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                        }
                                                      var _valid3 = _errs92 === errors;
                                                      if (valid16 = valid16 || _valid3, valid16)
                                                        errors = _errs89, vErrors !== null && (_errs89 ? vErrors.length = _errs89 : vErrors = null);
                                                      else {
                                                        let err36 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                      }
                                                      var valid15 = _errs88 === errors;
                                                    } else
                                                      var valid15 = !0;
                                                }
                                              }
                                            } else {
                                              let err37 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                            }
                                          var valid14 = _errs81 === errors;
                                        } else
                                          var valid14 = !0;
                                        if (valid14)
                                          if (data16.why !== void 0) {
                                            let _errs96 = errors;
                                            if (typeof data16.why != "string") {
                                              let err38 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                            }
                                            var valid14 = _errs96 === errors;
                                          } else
                                            var valid14 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err39 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                }
                              var _valid0 = _errs76 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs98 = errors;
                              if (errors === _errs98)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing5;
                                  if (data16.unpause === void 0 && (missing5 = "unpause")) {
                                    let err40 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing5 } };
                                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                  } else {
                                    let _errs100 = errors;
                                    for (let key9 in data16)
                                      if (!(key9 === "unpause" || key9 === "expect" || key9 === "why")) {
                                        let err41 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                        break;
                                      }
                                    if (_errs100 === errors) {
                                      if (data16.unpause !== void 0) {
                                        let data37 = data16.unpause, _errs101 = errors;
                                        if (errors === _errs101)
                                          if (typeof data37 == "string") {
                                            if (!pattern4.test(data37)) {
                                              let err42 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                            }
                                          } else {
                                            let err43 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                          }
                                        var valid18 = _errs101 === errors;
                                      } else
                                        var valid18 = !0;
                                      if (valid18) {
                                        if (data16.expect !== void 0) {
                                          let data38 = data16.expect, _errs103 = errors;
                                          if (errors === _errs103)
                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                              let _errs105 = errors;
                                              for (let key10 in data38)
                                                if (!(key10 === "result" || key10 === "rule" || key10 === "says")) {
                                                  let err44 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                  break;
                                                }
                                              if (_errs105 === errors) {
                                                if (data38.result !== void 0) {
                                                  let _errs106 = errors;
                                                  if (typeof data38.result != "string") {
                                                    let err45 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                                  }
                                                  var valid19 = _errs106 === errors;
                                                } else
                                                  var valid19 = !0;
                                                if (valid19) {
                                                  if (data38.rule !== void 0) {
                                                    let _errs108 = errors;
                                                    if (typeof data38.rule != "string") {
                                                      let err46 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                    }
                                                    var valid19 = _errs108 === errors;
                                                  } else
                                                    var valid19 = !0;
                                                  if (valid19)
                                                    if (data38.says !== void 0) {
                                                      let data41 = data38.says, _errs110 = errors, _errs111 = errors, valid20 = !1, _errs112 = errors;
                                                      if (typeof data41 != "string") {
                                                        let err47 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                                      }
                                                      var _valid4 = _errs112 === errors;
                                                      valid20 = valid20 || _valid4;
                                                      let _errs114 = errors;
                                                      if (errors === _errs114)
                                                        if (Array.isArray(data41)) {
                                                          var valid21 = !0;
                                                          let len4 = data41.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let _errs116 = errors;
                                                            if (typeof data41[i4] != "string") {
                                                              let err48 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i4, schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                            }
                                                            var valid21 = _errs116 === errors;
                                                            if (!valid21)
                                                              break;
                                                          }
                                                        } else {
                                                          let err49 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                        }
                                                      var _valid4 = _errs114 === errors;
                                                      if (valid20 = valid20 || _valid4, valid20)
                                                        errors = _errs111, vErrors !== null && (_errs111 ? vErrors.length = _errs111 : vErrors = null);
                                                      else {
                                                        let err50 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                                      }
                                                      var valid19 = _errs110 === errors;
                                                    } else
                                                      var valid19 = !0;
                                                }
                                              }
                                            } else {
                                              let err51 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                            }
                                          var valid18 = _errs103 === errors;
                                        } else
                                          var valid18 = !0;
                                        if (valid18)
                                          if (data16.why !== void 0) {
                                            let _errs118 = errors;
                                            if (typeof data16.why != "string") {
                                              let err52 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                            }
                                            var valid18 = _errs118 === errors;
                                          } else
                                            var valid18 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err53 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                }
                              var _valid0 = _errs98 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs120 = errors;
                              if (errors === _errs120)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing6;
                                  if (data16.destroy === void 0 && (missing6 = "destroy")) {
                                    let err54 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing6 } };
                                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                  } else {
                                    let _errs122 = errors;
                                    for (let key11 in data16)
                                      if (!(key11 === "destroy" || key11 === "expect" || key11 === "why")) {
                                        let err55 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                        break;
                                      }
                                    if (_errs122 === errors) {
                                      if (data16.destroy !== void 0) {
                                        let data44 = data16.destroy, _errs123 = errors;
                                        if (errors === _errs123)
                                          if (typeof data44 == "string") {
                                            if (!pattern4.test(data44)) {
                                              let err56 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                            }
                                          } else {
                                            let err57 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                          }
                                        var valid22 = _errs123 === errors;
                                      } else
                                        var valid22 = !0;
                                      if (valid22) {
                                        if (data16.expect !== void 0) {
                                          let data45 = data16.expect, _errs125 = errors;
                                          if (errors === _errs125)
                                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                              let _errs127 = errors;
                                              for (let key12 in data45)
                                                if (!(key12 === "result" || key12 === "rule" || key12 === "says")) {
                                                  let err58 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                  break;
                                                }
                                              if (_errs127 === errors) {
                                                if (data45.result !== void 0) {
                                                  let _errs128 = errors;
                                                  if (typeof data45.result != "string") {
                                                    let err59 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                  }
                                                  var valid23 = _errs128 === errors;
                                                } else
                                                  var valid23 = !0;
                                                if (valid23) {
                                                  if (data45.rule !== void 0) {
                                                    let _errs130 = errors;
                                                    if (typeof data45.rule != "string") {
                                                      let err60 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                                    }
                                                    var valid23 = _errs130 === errors;
                                                  } else
                                                    var valid23 = !0;
                                                  if (valid23)
                                                    if (data45.says !== void 0) {
                                                      let data48 = data45.says, _errs132 = errors, _errs133 = errors, valid24 = !1, _errs134 = errors;
                                                      if (typeof data48 != "string") {
                                                        let err61 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                      }
                                                      var _valid5 = _errs134 === errors;
                                                      valid24 = valid24 || _valid5;
                                                      let _errs136 = errors;
                                                      if (errors === _errs136)
                                                        if (Array.isArray(data48)) {
                                                          var valid25 = !0;
                                                          let len5 = data48.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            let _errs138 = errors;
                                                            if (typeof data48[i5] != "string") {
                                                              let err62 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i5, schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                                            }
                                                            var valid25 = _errs138 === errors;
                                                            if (!valid25)
                                                              break;
                                                          }
                                                        } else {
                                                          let err63 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                        }
                                                      var _valid5 = _errs136 === errors;
                                                      if (valid24 = valid24 || _valid5, valid24)
                                                        errors = _errs133, vErrors !== null && (_errs133 ? vErrors.length = _errs133 : vErrors = null);
                                                      else {
                                                        let err64 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                                      }
                                                      var valid23 = _errs132 === errors;
                                                    } else
                                                      var valid23 = !0;
                                                }
                                              }
                                            } else {
                                              let err65 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                            }
                                          var valid22 = _errs125 === errors;
                                        } else
                                          var valid22 = !0;
                                        if (valid22)
                                          if (data16.why !== void 0) {
                                            let _errs140 = errors;
                                            if (typeof data16.why != "string") {
                                              let err66 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                            }
                                            var valid22 = _errs140 === errors;
                                          } else
                                            var valid22 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err67 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                }
                              var _valid0 = _errs120 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs142 = errors;
                              if (errors === _errs142)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing7;
                                  if (data16.load_policy === void 0 && (missing7 = "load_policy")) {
                                    let err68 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  } else {
                                    let _errs144 = errors;
                                    for (let key13 in data16)
                                      if (!(key13 === "load_policy" || key13 === "expect" || key13 === "why")) {
                                        let err69 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                        break;
                                      }
                                    if (_errs144 === errors) {
                                      if (data16.load_policy !== void 0) {
                                        let _errs145 = errors;
                                        if (typeof data16.load_policy != "string") {
                                          let err70 = { instancePath: instancePath + "/steps/" + i0 + "/load_policy", schemaPath: "#/properties/steps/items/anyOf/4/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                        }
                                        var valid26 = _errs145 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data16.expect !== void 0) {
                                          let data52 = data16.expect, _errs147 = errors;
                                          if (errors === _errs147)
                                            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                              let _errs149 = errors;
                                              for (let key14 in data52)
                                                if (!(key14 === "result" || key14 === "rule" || key14 === "says")) {
                                                  let err71 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                                  break;
                                                }
                                              if (_errs149 === errors) {
                                                if (data52.result !== void 0) {
                                                  let _errs150 = errors;
                                                  if (typeof data52.result != "string") {
                                                    let err72 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                                  }
                                                  var valid27 = _errs150 === errors;
                                                } else
                                                  var valid27 = !0;
                                                if (valid27) {
                                                  if (data52.rule !== void 0) {
                                                    let _errs152 = errors;
                                                    if (typeof data52.rule != "string") {
                                                      let err73 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                                    }
                                                    var valid27 = _errs152 === errors;
                                                  } else
                                                    var valid27 = !0;
                                                  if (valid27)
                                                    if (data52.says !== void 0) {
                                                      let data55 = data52.says, _errs154 = errors, _errs155 = errors, valid28 = !1, _errs156 = errors;
                                                      if (typeof data55 != "string") {
                                                        let err74 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                                      }
                                                      var _valid6 = _errs156 === errors;
                                                      valid28 = valid28 || _valid6;
                                                      let _errs158 = errors;
                                                      if (errors === _errs158)
                                                        if (Array.isArray(data55)) {
                                                          var valid29 = !0;
                                                          let len6 = data55.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let _errs160 = errors;
                                                            if (typeof data55[i6] != "string") {
                                                              let err75 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i6, schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                                            }
                                                            var valid29 = _errs160 === errors;
                                                            if (!valid29)
                                                              break;
                                                          }
                                                        } else {
                                                          let err76 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                        }
                                                      var _valid6 = _errs158 === errors;
                                                      if (valid28 = valid28 || _valid6, valid28)
                                                        errors = _errs155, vErrors !== null && (_errs155 ? vErrors.length = _errs155 : vErrors = null);
                                                      else {
                                                        let err77 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                                      }
                                                      var valid27 = _errs154 === errors;
                                                    } else
                                                      var valid27 = !0;
                                                }
                                              }
                                            } else {
                                              let err78 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                            }
                                          var valid26 = _errs147 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26)
                                          if (data16.why !== void 0) {
                                            let _errs162 = errors;
                                            if (typeof data16.why != "string") {
                                              let err79 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                            }
                                            var valid26 = _errs162 === errors;
                                          } else
                                            var valid26 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err80 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                }
                              var _valid0 = _errs142 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs164 = errors;
                              if (errors === _errs164)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing8;
                                  if (data16.test_policy === void 0 && (missing8 = "test_policy")) {
                                    let err81 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing8 } };
                                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                  } else {
                                    let _errs166 = errors;
                                    for (let key15 in data16)
                                      if (!(key15 === "test_policy" || key15 === "expect" || key15 === "why")) {
                                        let err82 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                        break;
                                      }
                                    if (_errs166 === errors) {
                                      if (data16.test_policy !== void 0) {
                                        let _errs167 = errors;
                                        if (typeof data16.test_policy != "string") {
                                          let err83 = { instancePath: instancePath + "/steps/" + i0 + "/test_policy", schemaPath: "#/properties/steps/items/anyOf/5/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                        }
                                        var valid30 = _errs167 === errors;
                                      } else
                                        var valid30 = !0;
                                      if (valid30) {
                                        if (data16.expect !== void 0) {
                                          let data59 = data16.expect, _errs169 = errors;
                                          if (errors === _errs169)
                                            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                              let _errs171 = errors;
                                              for (let key16 in data59)
                                                if (!(key16 === "result" || key16 === "rule" || key16 === "says")) {
                                                  let err84 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                                  break;
                                                }
                                              if (_errs171 === errors) {
                                                if (data59.result !== void 0) {
                                                  let _errs172 = errors;
                                                  if (typeof data59.result != "string") {
                                                    let err85 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                  }
                                                  var valid31 = _errs172 === errors;
                                                } else
                                                  var valid31 = !0;
                                                if (valid31) {
                                                  if (data59.rule !== void 0) {
                                                    let _errs174 = errors;
                                                    if (typeof data59.rule != "string") {
                                                      let err86 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                    }
                                                    var valid31 = _errs174 === errors;
                                                  } else
                                                    var valid31 = !0;
                                                  if (valid31)
                                                    if (data59.says !== void 0) {
                                                      let data62 = data59.says, _errs176 = errors, _errs177 = errors, valid32 = !1, _errs178 = errors;
                                                      if (typeof data62 != "string") {
                                                        let err87 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                      }
                                                      var _valid7 = _errs178 === errors;
                                                      valid32 = valid32 || _valid7;
                                                      let _errs180 = errors;
                                                      if (errors === _errs180)
                                                        if (Array.isArray(data62)) {
                                                          var valid33 = !0;
                                                          let len7 = data62.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let _errs182 = errors;
                                                            if (typeof data62[i7] != "string") {
                                                              let err88 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i7, schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                                            }
                                                            var valid33 = _errs182 === errors;
                                                            if (!valid33)
                                                              break;
                                                          }
                                                        } else {
                                                          let err89 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                                        }
                                                      var _valid7 = _errs180 === errors;
                                                      if (valid32 = valid32 || _valid7, valid32)
                                                        errors = _errs177, vErrors !== null && (_errs177 ? vErrors.length = _errs177 : vErrors = null);
                                                      else {
                                                        let err90 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                                      }
                                                      var valid31 = _errs176 === errors;
                                                    } else
                                                      var valid31 = !0;
                                                }
                                              }
                                            } else {
                                              let err91 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                            }
                                          var valid30 = _errs169 === errors;
                                        } else
                                          var valid30 = !0;
                                        if (valid30)
                                          if (data16.why !== void 0) {
                                            let _errs184 = errors;
                                            if (typeof data16.why != "string") {
                                              let err92 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                            }
                                            var valid30 = _errs184 === errors;
                                          } else
                                            var valid30 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err93 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                }
                              var _valid0 = _errs164 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs186 = errors;
                              if (errors === _errs186)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing9;
                                  if (data16.wait === void 0 && (missing9 = "wait")) {
                                    let err94 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing9 } };
                                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                  } else {
                                    let _errs188 = errors;
                                    for (let key17 in data16)
                                      if (!(key17 === "wait" || key17 === "why")) {
                                        let err95 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                        break;
                                      }
                                    if (_errs188 === errors) {
                                      if (data16.wait !== void 0) {
                                        let data65 = data16.wait, _errs189 = errors, _errs190 = errors, valid35 = !1, _errs191 = errors;
                                        if (typeof data65 != "string") {
                                          let err96 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                        }
                                        if (data65 !== "idle") {
                                          let err97 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                        }
                                        var _valid8 = _errs191 === errors;
                                        valid35 = valid35 || _valid8;
                                        let _errs193 = errors;
                                        if (errors === _errs193)
                                          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                            let missing10;
                                            if (data65.console === void 0 && (missing10 = "console") || data65.contains === void 0 && (missing10 = "contains")) {
                                              let err98 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing10 } };
                                              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                            } else {
                                              let _errs195 = errors;
                                              for (let key18 in data65)
                                                if (!(key18 === "console" || key18 === "contains" || key18 === "within")) {
                                                  let err99 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                                  break;
                                                }
                                              if (_errs195 === errors) {
                                                if (data65.console !== void 0) {
                                                  let data66 = data65.console, _errs196 = errors;
                                                  if (errors === _errs196)
                                                    if (typeof data66 == "string") {
                                                      if (!pattern4.test(data66)) {
                                                        let err100 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                                      }
                                                    } else {
                                                      let err101 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                    }
                                                  var valid36 = _errs196 === errors;
                                                } else
                                                  var valid36 = !0;
                                                if (valid36) {
                                                  if (data65.contains !== void 0) {
                                                    let _errs198 = errors;
                                                    if (typeof data65.contains != "string") {
                                                      let err102 = { instancePath: instancePath + "/steps/" + i0 + "/wait/contains", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                    }
                                                    var valid36 = _errs198 === errors;
                                                  } else
                                                    var valid36 = !0;
                                                  if (valid36)
                                                    if (data65.within !== void 0) {
                                                      let data68 = data65.within, _errs200 = errors;
                                                      if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                                                        let err103 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                                      }
                                                      if (errors === _errs200 && typeof data68 == "number" && isFinite(data68)) {
                                                        if (data68 > 1e6 || isNaN(data68)) {
                                                          let err104 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                                        } else if (data68 < 1 || isNaN(data68)) {
                                                          let err105 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                                        }
                                                      }
                                                      var valid36 = _errs200 === errors;
                                                    } else
                                                      var valid36 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err106 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                          }
                                        var _valid8 = _errs193 === errors;
                                        if (valid35 = valid35 || _valid8, _valid8)
                                          var props3 = !0;
                                        let _errs202 = errors;
                                        if (errors === _errs202)
                                          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                            let missing11;
                                            if (data65.ended === void 0 && (missing11 = "ended")) {
                                              let err107 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing11 } };
                                              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                            } else {
                                              let _errs204 = errors;
                                              for (let key19 in data65)
                                                if (!(key19 === "ended" || key19 === "within")) {
                                                  let err108 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                                  break;
                                                }
                                              if (_errs204 === errors) {
                                                if (data65.ended !== void 0) {
                                                  let data69 = data65.ended, _errs205 = errors;
                                                  if (errors === _errs205)
                                                    if (typeof data69 == "string") {
                                                      if (!pattern4.test(data69)) {
                                                        let err109 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                      }
                                                    } else {
                                                      let err110 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                    }
                                                  var valid37 = _errs205 === errors;
                                                } else
                                                  var valid37 = !0;
                                                if (valid37)
                                                  if (data65.within !== void 0) {
                                                    let data70 = data65.within, _errs207 = errors;
                                                    if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
                                                      let err111 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                    }
                                                    if (errors === _errs207 && typeof data70 == "number" && isFinite(data70)) {
                                                      if (data70 > 1e6 || isNaN(data70)) {
                                                        let err112 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                      } else if (data70 < 1 || isNaN(data70)) {
                                                        let err113 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                      }
                                                    }
                                                    var valid37 = _errs207 === errors;
                                                  } else
                                                    var valid37 = !0;
                                              }
                                            }
                                          } else {
                                            let err114 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                          }
                                        var _valid8 = _errs202 === errors;
                                        valid35 = valid35 || _valid8, _valid8 && props3 !== !0 && (props3 = !0);
                                        let _errs209 = errors;
                                        if (errors === _errs209)
                                          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                            let missing12;
                                            if (data65.turns === void 0 && (missing12 = "turns")) {
                                              let err115 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing12 } };
                                              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                            } else {
                                              let _errs211 = errors;
                                              for (let key20 in data65)
                                                if (key20 !== "turns") {
                                                  let err116 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                                  break;
                                                }
                                              if (_errs211 === errors && data65.turns !== void 0) {
                                                let data71 = data65.turns, _errs212 = errors;
                                                if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                                                  let err117 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                                }
                                                if (errors === _errs212 && typeof data71 == "number" && isFinite(data71)) {
                                                  if (data71 > 1e6 || isNaN(data71)) {
                                                    let err118 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                                  } else if (data71 < 1 || isNaN(data71)) {
                                                    let err119 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            let err120 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                          }
                                        var _valid8 = _errs209 === errors;
                                        if (valid35 = valid35 || _valid8, _valid8 && props3 !== !0 && (props3 = !0), valid35)
                                          errors = _errs190, vErrors !== null && (_errs190 ? vErrors.length = _errs190 : vErrors = null);
                                        else {
                                          let err121 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                        }
                                        var valid34 = _errs189 === errors;
                                      } else
                                        var valid34 = !0;
                                      if (valid34)
                                        if (data16.why !== void 0) {
                                          let _errs214 = errors;
                                          if (typeof data16.why != "string") {
                                            let err122 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                          }
                                          var valid34 = _errs214 === errors;
                                        } else
                                          var valid34 = !0;
                                    }
                                  }
                                } else {
                                  let err123 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                }
                              var _valid0 = _errs186 === errors;
                              if (valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0), valid5)
                                errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                              else {
                                let err124 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++, validate20.errors = vErrors, !1;
                              }
                              var valid4 = _errs35 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate20.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs33 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expect !== void 0) {
                          let data73 = data.expect, _errs216 = errors;
                          if (errors === _errs216)
                            if (Array.isArray(data73)) {
                              if (data73.length < 1)
                                return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                              {
                                var valid39 = !0;
                                let len8 = data73.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                  let data74 = data73[i8], _errs218 = errors, _errs219 = errors, valid40 = !1, _errs220 = errors;
                                  if (errors === _errs220)
                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                      let missing13;
                                      if (data74.console === void 0 && (missing13 = "console") || data74.contains === void 0 && (missing13 = "contains")) {
                                        let err125 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing13 } };
                                        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                      } else {
                                        let _errs222 = errors;
                                        for (let key21 in data74)
                                          if (!(key21 === "console" || key21 === "contains")) {
                                            let err126 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                            break;
                                          }
                                        if (_errs222 === errors) {
                                          if (data74.console !== void 0) {
                                            let data75 = data74.console, _errs223 = errors;
                                            if (errors === _errs223)
                                              if (typeof data75 == "string") {
                                                if (!pattern4.test(data75)) {
                                                  let err127 = { instancePath: instancePath + "/expect/" + i8 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                }
                                              } else {
                                                let err128 = { instancePath: instancePath + "/expect/" + i8 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                              }
                                            var valid41 = _errs223 === errors;
                                          } else
                                            var valid41 = !0;
                                          if (valid41)
                                            if (data74.contains !== void 0) {
                                              let _errs225 = errors;
                                              if (typeof data74.contains != "string") {
                                                let err129 = { instancePath: instancePath + "/expect/" + i8 + "/contains", schemaPath: "#/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                              }
                                              var valid41 = _errs225 === errors;
                                            } else
                                              var valid41 = !0;
                                        }
                                      }
                                    } else {
                                      let err130 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                    }
                                  var _valid9 = _errs220 === errors;
                                  if (valid40 = valid40 || _valid9, _valid9)
                                    var props4 = !0;
                                  let _errs227 = errors;
                                  if (errors === _errs227)
                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                      let missing14;
                                      if (data74.policy === void 0 && (missing14 = "policy") || data74.version === void 0 && (missing14 = "version") || data74.epoch === void 0 && (missing14 = "epoch")) {
                                        let err131 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing14 } };
                                        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                      } else {
                                        let _errs229 = errors;
                                        for (let key22 in data74)
                                          if (!(key22 === "policy" || key22 === "version" || key22 === "epoch")) {
                                            let err132 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                            break;
                                          }
                                        if (_errs229 === errors) {
                                          if (data74.policy !== void 0) {
                                            let _errs230 = errors;
                                            if (typeof data74.policy != "string") {
                                              let err133 = { instancePath: instancePath + "/expect/" + i8 + "/policy", schemaPath: "#/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                            }
                                            var valid42 = _errs230 === errors;
                                          } else
                                            var valid42 = !0;
                                          if (valid42) {
                                            if (data74.version !== void 0) {
                                              let _errs232 = errors;
                                              if (typeof data74.version != "string") {
                                                let err134 = { instancePath: instancePath + "/expect/" + i8 + "/version", schemaPath: "#/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                              }
                                              var valid42 = _errs232 === errors;
                                            } else
                                              var valid42 = !0;
                                            if (valid42)
                                              if (data74.epoch !== void 0) {
                                                let data79 = data74.epoch, _errs234 = errors;
                                                if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
                                                  let err135 = { instancePath: instancePath + "/expect/" + i8 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                                }
                                                if (errors === _errs234 && typeof data79 == "number" && isFinite(data79) && (data79 < 1 || isNaN(data79))) {
                                                  let err136 = { instancePath: instancePath + "/expect/" + i8 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                  vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                                }
                                                var valid42 = _errs234 === errors;
                                              } else
                                                var valid42 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err137 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                    }
                                  var _valid9 = _errs227 === errors;
                                  valid40 = valid40 || _valid9, _valid9 && props4 !== !0 && (props4 = !0);
                                  let _errs236 = errors;
                                  if (errors === _errs236)
                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                      let missing15;
                                      if (data74.domain === void 0 && (missing15 = "domain") || data74.state === void 0 && (missing15 = "state")) {
                                        let err138 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing15 } };
                                        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                      } else {
                                        let _errs238 = errors;
                                        for (let key23 in data74)
                                          if (!(key23 === "domain" || key23 === "state" || key23 === "reason")) {
                                            let err139 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                            break;
                                          }
                                        if (_errs238 === errors) {
                                          if (data74.domain !== void 0) {
                                            let data80 = data74.domain, _errs239 = errors;
                                            if (errors === _errs239)
                                              if (typeof data80 == "string") {
                                                if (!pattern4.test(data80)) {
                                                  let err140 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                                }
                                              } else {
                                                let err141 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                              }
                                            var valid43 = _errs239 === errors;
                                          } else
                                            var valid43 = !0;
                                          if (valid43) {
                                            if (data74.state !== void 0) {
                                              let data81 = data74.state, _errs241 = errors;
                                              if (!(data81 === "live" || data81 === "shutdown" || data81 === "gone")) {
                                                let err142 = { instancePath: instancePath + "/expect/" + i8 + "/state", schemaPath: "#/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.expect.items.anyOf[2].properties.state.enum } };
                                                vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                              }
                                              var valid43 = _errs241 === errors;
                                            } else
                                              var valid43 = !0;
                                            if (valid43)
                                              if (data74.reason !== void 0) {
                                                let _errs242 = errors;
                                                if (typeof data74.reason != "string") {
                                                  let err143 = { instancePath: instancePath + "/expect/" + i8 + "/reason", schemaPath: "#/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                                }
                                                var valid43 = _errs242 === errors;
                                              } else
                                                var valid43 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err144 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                    }
                                  var _valid9 = _errs236 === errors;
                                  valid40 = valid40 || _valid9, _valid9 && props4 !== !0 && (props4 = !0);
                                  let _errs244 = errors;
                                  if (errors === _errs244)
                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                      let missing16;
                                      if (data74.domain === void 0 && (missing16 = "domain") || data74.call === void 0 && (missing16 = "call") || data74.result === void 0 && (missing16 = "result")) {
                                        let err145 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing16 } };
                                        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                      } else {
                                        let _errs246 = errors;
                                        for (let key24 in data74)
                                          if (!(key24 === "domain" || key24 === "call" || key24 === "result" || key24 === "rule" || key24 === "times" || key24 === "only")) {
                                            let err146 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                            break;
                                          }
                                        if (_errs246 === errors) {
                                          if (data74.domain !== void 0) {
                                            let data83 = data74.domain, _errs247 = errors;
                                            if (errors === _errs247)
                                              if (typeof data83 == "string") {
                                                if (!pattern4.test(data83)) {
                                                  let err147 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                                }
                                              } else {
                                                let err148 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                              }
                                            var valid44 = _errs247 === errors;
                                          } else
                                            var valid44 = !0;
                                          if (valid44) {
                                            if (data74.call !== void 0) {
                                              let _errs249 = errors;
                                              if (typeof data74.call != "string") {
                                                let err149 = { instancePath: instancePath + "/expect/" + i8 + "/call", schemaPath: "#/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                              }
                                              var valid44 = _errs249 === errors;
                                            } else
                                              var valid44 = !0;
                                            if (valid44) {
                                              if (data74.result !== void 0) {
                                                let _errs251 = errors;
                                                if (typeof data74.result != "string") {
                                                  let err150 = { instancePath: instancePath + "/expect/" + i8 + "/result", schemaPath: "#/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                                }
                                                var valid44 = _errs251 === errors;
                                              } else
                                                var valid44 = !0;
                                              if (valid44) {
                                                if (data74.rule !== void 0) {
                                                  let _errs253 = errors;
                                                  if (typeof data74.rule != "string") {
                                                    let err151 = { instancePath: instancePath + "/expect/" + i8 + "/rule", schemaPath: "#/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                                  }
                                                  var valid44 = _errs253 === errors;
                                                } else
                                                  var valid44 = !0;
                                                if (valid44) {
                                                  if (data74.times !== void 0) {
                                                    let data87 = data74.times, _errs255 = errors;
                                                    if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                                                      let err152 = { instancePath: instancePath + "/expect/" + i8 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                    }
                                                    if (errors === _errs255 && typeof data87 == "number" && isFinite(data87) && (data87 < 0 || isNaN(data87))) {
                                                      let err153 = { instancePath: instancePath + "/expect/" + i8 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                      vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                                    }
                                                    var valid44 = _errs255 === errors;
                                                  } else
                                                    var valid44 = !0;
                                                  if (valid44)
                                                    if (data74.only !== void 0) {
                                                      let _errs257 = errors;
                                                      if (typeof data74.only != "boolean") {
                                                        let err154 = { instancePath: instancePath + "/expect/" + i8 + "/only", schemaPath: "#/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                                      }
                                                      var valid44 = _errs257 === errors;
                                                    } else
                                                      var valid44 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let err155 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                    }
                                  var _valid9 = _errs244 === errors;
                                  if (valid40 = valid40 || _valid9, _valid9 && props4 !== !0 && (props4 = !0), valid40)
                                    errors = _errs219, vErrors !== null && (_errs219 ? vErrors.length = _errs219 : vErrors = null);
                                  else {
                                    let err156 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++, validate20.errors = vErrors, !1;
                                  }
                                  var valid39 = _errs218 === errors;
                                  if (!valid39)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs216 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.control !== void 0) {
                            let data89 = data.control, _errs259 = errors;
                            if (errors === _errs259)
                              if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                let missing17;
                                if (data89.policy === void 0 && (missing17 = "policy") || data89.steps === void 0 && (missing17 = "steps") || data89.expect === void 0 && (missing17 = "expect"))
                                  return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: missing17 } }], !1;
                                {
                                  let _errs261 = errors;
                                  for (let key25 in data89)
                                    if (!(key25 === "policy" || key25 === "steps" || key25 === "expect")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } }], !1;
                                      break;
                                    }
                                  if (_errs261 === errors) {
                                    if (data89.policy !== void 0) {
                                      let _errs262 = errors;
                                      if (typeof data89.policy != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/control/policy", schemaPath: "#/properties/control/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid45 = _errs262 === errors;
                                    } else
                                      var valid45 = !0;
                                    if (valid45) {
                                      if (data89.steps !== void 0) {
                                        let data91 = data89.steps, _errs264 = errors;
                                        if (errors === _errs264)
                                          if (Array.isArray(data91)) {
                                            var valid46 = !0;
                                            let len9 = data91.length;
                                            for (let i9 = 0; i9 < len9; i9++) {
                                              let data92 = data91[i9], _errs266 = errors, _errs267 = errors, valid47 = !1, _errs268 = errors;
                                              if (errors === _errs268)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing18;
                                                  if (data92.start === void 0 && (missing18 = "start")) {
                                                    let err157 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing18 } };
                                                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                                  } else {
                                                    let _errs270 = errors;
                                                    for (let key26 in data92)
                                                      if (!(key26 === "start" || key26 === "expect" || key26 === "why")) {
                                                        let err158 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                                        break;
                                                      }
                                                    if (_errs270 === errors) {
                                                      if (data92.start !== void 0) {
                                                        let data93 = data92.start, _errs271 = errors;
                                                        if (errors === _errs271)
                                                          if (Array.isArray(data93))
                                                            if (data93.length < 1) {
                                                              let err159 = { instancePath: instancePath + "/control/steps/" + i9 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                                              vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                                            } else {
                                                              var valid49 = !0;
                                                              let len10 = data93.length;
                                                              for (let i10 = 0; i10 < len10; i10++) {
                                                                let data94 = data93[i10], _errs273 = errors;
                                                                if (errors === _errs273)
                                                                  if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                    let missing19;
                                                                    if (data94.name === void 0 && (missing19 = "name") || data94.label === void 0 && (missing19 = "label") || data94.guest === void 0 && (missing19 = "guest")) {
                                                                      let err160 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing19 } };
                                                                      vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                                                    } else {
                                                                      let _errs275 = errors;
                                                                      for (let key27 in data94)
                                                                        if (!(key27 === "name" || key27 === "label" || key27 === "guest" || key27 === "args")) {
                                                                          let err161 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                                                          vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                                                          break;
                                                                        }
                                                                      if (_errs275 === errors) {
                                                                        if (data94.name !== void 0) {
                                                                          let data95 = data94.name, _errs276 = errors;
                                                                          if (errors === _errs276)
                                                                            if (typeof data95 == "string") {
                                                                              if (!pattern4.test(data95)) {
                                                                                let err162 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                                                              }
                                                                            } else {
                                                                              let err163 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                                                            }
                                                                          var valid50 = _errs276 === errors;
                                                                        } else
                                                                          var valid50 = !0;
                                                                        if (valid50) {
                                                                          if (data94.label !== void 0) {
                                                                            let _errs278 = errors;
                                                                            if (typeof data94.label != "string") {
                                                                              let err164 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/label", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                                                            }
                                                                            var valid50 = _errs278 === errors;
                                                                          } else
                                                                            var valid50 = !0;
                                                                          if (valid50) {
                                                                            if (data94.guest !== void 0) {
                                                                              let data97 = data94.guest, _errs280 = errors;
                                                                              if (errors === _errs280)
                                                                                if (typeof data97 == "string") {
                                                                                  if (!pattern4.test(data97)) {
                                                                                    let err165 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                    vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                                                                  }
                                                                                } else {
                                                                                  let err166 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                                  vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                                                                }
                                                                              var valid50 = _errs280 === errors;
                                                                            } else
                                                                              var valid50 = !0;
                                                                            if (valid50)
                                                                              if (data94.args !== void 0) {
                                                                                let data98 = data94.args, _errs282 = errors;
                                                                                if (errors === _errs282)
                                                                                  if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                                                                    var props5 = {};
                                                                                    for (let key28 in data98)
                                                                                      if (pattern7.test(key28)) {
                                                                                        let data99 = data98[key28], _errs285 = errors, valid52 = !1, _errs286 = errors;
                                                                                        if (typeof data99 != "string") {
                                                                                          let err167 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                          vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                                                                        }
                                                                                        var _valid11 = _errs286 === errors;
                                                                                        valid52 = valid52 || _valid11;
                                                                                        let _errs288 = errors;
                                                                                        if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99))) {
                                                                                          let err168 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                                          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                                                                        }
                                                                                        var _valid11 = _errs288 === errors;
                                                                                        if (valid52 = valid52 || _valid11, valid52)
                                                                                          errors = _errs285, vErrors !== null && (_errs285 ? vErrors.length = _errs285 : vErrors = null);
                                                                                        else {
                                                                                          let err169 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                                                                        }
                                                                                        props5[key28] = !0;
                                                                                      }
                                                                                  } else {
                                                                                    let err170 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                                                                  }
                                                                                var valid50 = _errs282 === errors;
                                                                              } else
                                                                                var valid50 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let err171 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                                                  }
                                                                var valid49 = _errs273 === errors;
                                                                if (!valid49)
                                                                  break;
                                                              }
                                                            }
                                                          else {
                                                            let err172 = { instancePath: instancePath + "/control/steps/" + i9 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                                          }
                                                        var valid48 = _errs271 === errors;
                                                      } else
                                                        var valid48 = !0;
                                                      if (valid48) {
                                                        if (data92.expect !== void 0) {
                                                          let data100 = data92.expect, _errs290 = errors;
                                                          if (errors === _errs290)
                                                            if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                              let _errs292 = errors;
                                                              for (let key29 in data100)
                                                                if (!(key29 === "result" || key29 === "rule" || key29 === "says")) {
                                                                  let err173 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                                                                  vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                                                  break;
                                                                }
                                                              if (_errs292 === errors) {
                                                                if (data100.result !== void 0) {
                                                                  let _errs293 = errors;
                                                                  if (typeof data100.result != "string") {
                                                                    let err174 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                                                  }
                                                                  var valid53 = _errs293 === errors;
                                                                } else
                                                                  var valid53 = !0;
                                                                if (valid53) {
                                                                  if (data100.rule !== void 0) {
                                                                    let _errs295 = errors;
                                                                    if (typeof data100.rule != "string") {
                                                                      let err175 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                                                    }
                                                                    var valid53 = _errs295 === errors;
                                                                  } else
                                                                    var valid53 = !0;
                                                                  if (valid53)
                                                                    if (data100.says !== void 0) {
                                                                      let data103 = data100.says, _errs297 = errors, _errs298 = errors, valid54 = !1, _errs299 = errors;
                                                                      if (typeof data103 != "string") {
                                                                        let err176 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                                                      }
                                                                      var _valid12 = _errs299 === errors;
                                                                      valid54 = valid54 || _valid12;
                                                                      let _errs301 = errors;
                                                                      if (errors === _errs301)
                                                                        if (Array.isArray(data103)) {
                                                                          var valid55 = !0;
                                                                          let len11 = data103.length;
                                                                          for (let i11 = 0; i11 < len11; i11++) {
                                                                            let _errs303 = errors;
                                                                            if (typeof data103[i11] != "string") {
                                                                              let err177 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                                                            }
                                                                            var valid55 = _errs303 === errors;
                                                                            if (!valid55)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err178 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                                                        }
                                                                      var _valid12 = _errs301 === errors;
                                                                      if (valid54 = valid54 || _valid12, valid54)
                                                                        errors = _errs298, vErrors !== null && (_errs298 ? vErrors.length = _errs298 : vErrors = null);
                                                                      else {
                                                                        let err179 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                                                      }
                                                                      var valid53 = _errs297 === errors;
                                                                    } else
                                                                      var valid53 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err180 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                                            }
                                                          var valid48 = _errs290 === errors;
                                                        } else
                                                          var valid48 = !0;
                                                        if (valid48)
                                                          if (data92.why !== void 0) {
                                                            let _errs305 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err181 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                                            }
                                                            var valid48 = _errs305 === errors;
                                                          } else
                                                            var valid48 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err182 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                                }
                                              var _valid10 = _errs268 === errors;
                                              if (valid47 = valid47 || _valid10, _valid10)
                                                var props6 = !0;
                                              let _errs307 = errors;
                                              if (errors === _errs307)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing20;
                                                  if (data92.pause === void 0 && (missing20 = "pause")) {
                                                    let err183 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing20 } };
                                                    vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                                  } else {
                                                    let _errs309 = errors;
                                                    for (let key30 in data92)
                                                      if (!(key30 === "pause" || key30 === "expect" || key30 === "why")) {
                                                        let err184 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                                                        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                                        break;
                                                      }
                                                    if (_errs309 === errors) {
                                                      if (data92.pause !== void 0) {
                                                        let data106 = data92.pause, _errs310 = errors;
                                                        if (errors === _errs310)
                                                          if (typeof data106 == "string") {
                                                            if (!pattern4.test(data106)) {
                                                              let err185 = { instancePath: instancePath + "/control/steps/" + i9 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                                            }
                                                          } else {
                                                            let err186 = { instancePath: instancePath + "/control/steps/" + i9 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                          }
                                                        var valid56 = _errs310 === errors;
                                                      } else
                                                        var valid56 = !0;
                                                      if (valid56) {
                                                        if (data92.expect !== void 0) {
                                                          let data107 = data92.expect, _errs312 = errors;
                                                          if (errors === _errs312)
                                                            if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                              let _errs314 = errors;
                                                              for (let key31 in data107)
                                                                if (!(key31 === "result" || key31 === "rule" || key31 === "says")) {
                                                                  let err187 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                                                                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                                  break;
                                                                }
                                                              if (_errs314 === errors) {
                                                                if (data107.result !== void 0) {
                                                                  let _errs315 = errors;
                                                                  if (typeof data107.result != "string") {
                                                                    let err188 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                                  }
                                                                  var valid57 = _errs315 === errors;
                                                                } else
                                                                  var valid57 = !0;
                                                                if (valid57) {
                                                                  if (data107.rule !== void 0) {
                                                                    let _errs317 = errors;
                                                                    if (typeof data107.rule != "string") {
                                                                      let err189 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                                                    }
                                                                    var valid57 = _errs317 === errors;
                                                                  } else
                                                                    var valid57 = !0;
                                                                  if (valid57)
                                                                    if (data107.says !== void 0) {
                                                                      let data110 = data107.says, _errs319 = errors, _errs320 = errors, valid58 = !1, _errs321 = errors;
                                                                      if (typeof data110 != "string") {
                                                                        let err190 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                                                      }
                                                                      var _valid13 = _errs321 === errors;
                                                                      valid58 = valid58 || _valid13;
                                                                      let _errs323 = errors;
                                                                      if (errors === _errs323)
                                                                        if (Array.isArray(data110)) {
                                                                          var valid59 = !0;
                                                                          let len12 = data110.length;
                                                                          for (let i12 = 0; i12 < len12; i12++) {
                                                                            let _errs325 = errors;
                                                                            if (typeof data110[i12] != "string") {
                                                                              let err191 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i12, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                                                            }
                                                                            var valid59 = _errs325 === errors;
                                                                            if (!valid59)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err192 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                                                        }
                                                                      var _valid13 = _errs323 === errors;
                                                                      if (valid58 = valid58 || _valid13, valid58)
                                                                        errors = _errs320, vErrors !== null && (_errs320 ? vErrors.length = _errs320 : vErrors = null);
                                                                      else {
                                                                        let err193 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                                                                      }
                                                                      var valid57 = _errs319 === errors;
                                                                    } else
                                                                      var valid57 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err194 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                                                            }
                                                          var valid56 = _errs312 === errors;
                                                        } else
                                                          var valid56 = !0;
                                                        if (valid56)
                                                          if (data92.why !== void 0) {
                                                            let _errs327 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err195 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                                            }
                                                            var valid56 = _errs327 === errors;
                                                          } else
                                                            var valid56 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err196 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                                }
                                              var _valid10 = _errs307 === errors;
                                              valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0);
                                              let _errs329 = errors;
                                              if (errors === _errs329)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing21;
                                                  if (data92.unpause === void 0 && (missing21 = "unpause")) {
                                                    let err197 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing21 } };
                                                    vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                                  } else {
                                                    let _errs331 = errors;
                                                    for (let key32 in data92)
                                                      if (!(key32 === "unpause" || key32 === "expect" || key32 === "why")) {
                                                        let err198 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                                                        vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                                        break;
                                                      }
                                                    if (_errs331 === errors) {
                                                      if (data92.unpause !== void 0) {
                                                        let data113 = data92.unpause, _errs332 = errors;
                                                        if (errors === _errs332)
                                                          if (typeof data113 == "string") {
                                                            if (!pattern4.test(data113)) {
                                                              let err199 = { instancePath: instancePath + "/control/steps/" + i9 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                                            }
                                                          } else {
                                                            let err200 = { instancePath: instancePath + "/control/steps/" + i9 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                                                          }
                                                        var valid60 = _errs332 === errors;
                                                      } else
                                                        var valid60 = !0;
                                                      if (valid60) {
                                                        if (data92.expect !== void 0) {
                                                          let data114 = data92.expect, _errs334 = errors;
                                                          if (errors === _errs334)
                                                            if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                              let _errs336 = errors;
                                                              for (let key33 in data114)
                                                                if (!(key33 === "result" || key33 === "rule" || key33 === "says")) {
                                                                  let err201 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                                                  vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                                                  break;
                                                                }
                                                              if (_errs336 === errors) {
                                                                if (data114.result !== void 0) {
                                                                  let _errs337 = errors;
                                                                  if (typeof data114.result != "string") {
                                                                    let err202 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                                                  }
                                                                  var valid61 = _errs337 === errors;
                                                                } else
                                                                  var valid61 = !0;
                                                                if (valid61) {
                                                                  if (data114.rule !== void 0) {
                                                                    let _errs339 = errors;
                                                                    if (typeof data114.rule != "string") {
                                                                      let err203 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                                                                    }
                                                                    var valid61 = _errs339 === errors;
                                                                  } else
                                                                    var valid61 = !0;
                                                                  if (valid61)
                                                                    if (data114.says !== void 0) {
                                                                      let data117 = data114.says, _errs341 = errors, _errs342 = errors, valid62 = !1, _errs343 = errors;
                                                                      if (typeof data117 != "string") {
                                                                        let err204 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                                                      }
                                                                      var _valid14 = _errs343 === errors;
                                                                      valid62 = valid62 || _valid14;
                                                                      let _errs345 = errors;
                                                                      if (errors === _errs345)
                                                                        if (Array.isArray(data117)) {
                                                                          var valid63 = !0;
                                                                          let len13 = data117.length;
                                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                                            let _errs347 = errors;
                                                                            if (typeof data117[i13] != "string") {
                                                                              let err205 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                                                            }
                                                                            var valid63 = _errs347 === errors;
                                                                            if (!valid63)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err206 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                                                        }
                                                                      var _valid14 = _errs345 === errors;
                                                                      if (valid62 = valid62 || _valid14, valid62)
                                                                        errors = _errs342, vErrors !== null && (_errs342 ? vErrors.length = _errs342 : vErrors = null);
                                                                      else {
                                                                        let err207 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                                                      }
                                                                      var valid61 = _errs341 === errors;
                                                                    } else
                                                                      var valid61 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err208 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                                            }
                                                          var valid60 = _errs334 === errors;
                                                        } else
                                                          var valid60 = !0;
                                                        if (valid60)
                                                          if (data92.why !== void 0) {
                                                            let _errs349 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err209 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                                            }
                                                            var valid60 = _errs349 === errors;
                                                          } else
                                                            var valid60 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err210 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                                }
                                              var _valid10 = _errs329 === errors;
                                              valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0);
                                              let _errs351 = errors;
                                              if (errors === _errs351)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing22;
                                                  if (data92.destroy === void 0 && (missing22 = "destroy")) {
                                                    let err211 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing22 } };
                                                    vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                                  } else {
                                                    let _errs353 = errors;
                                                    for (let key34 in data92)
                                                      if (!(key34 === "destroy" || key34 === "expect" || key34 === "why")) {
                                                        let err212 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                                        vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                                        break;
                                                      }
                                                    if (_errs353 === errors) {
                                                      if (data92.destroy !== void 0) {
                                                        let data120 = data92.destroy, _errs354 = errors;
                                                        if (errors === _errs354)
                                                          if (typeof data120 == "string") {
                                                            if (!pattern4.test(data120)) {
                                                              let err213 = { instancePath: instancePath + "/control/steps/" + i9 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                                            }
                                                          } else {
                                                            let err214 = { instancePath: instancePath + "/control/steps/" + i9 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                                          }
                                                        var valid64 = _errs354 === errors;
                                                      } else
                                                        var valid64 = !0;
                                                      if (valid64) {
                                                        if (data92.expect !== void 0) {
                                                          let data121 = data92.expect, _errs356 = errors;
                                                          if (errors === _errs356)
                                                            if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                              let _errs358 = errors;
                                                              for (let key35 in data121)
                                                                if (!(key35 === "result" || key35 === "rule" || key35 === "says")) {
                                                                  let err215 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                                                                  vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                                                  break;
                                                                }
                                                              if (_errs358 === errors) {
                                                                if (data121.result !== void 0) {
                                                                  let _errs359 = errors;
                                                                  if (typeof data121.result != "string") {
                                                                    let err216 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                                                  }
                                                                  var valid65 = _errs359 === errors;
                                                                } else
                                                                  var valid65 = !0;
                                                                if (valid65) {
                                                                  if (data121.rule !== void 0) {
                                                                    let _errs361 = errors;
                                                                    if (typeof data121.rule != "string") {
                                                                      let err217 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                                                    }
                                                                    var valid65 = _errs361 === errors;
                                                                  } else
                                                                    var valid65 = !0;
                                                                  if (valid65)
                                                                    if (data121.says !== void 0) {
                                                                      let data124 = data121.says, _errs363 = errors, _errs364 = errors, valid66 = !1, _errs365 = errors;
                                                                      if (typeof data124 != "string") {
                                                                        let err218 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                                                      }
                                                                      var _valid15 = _errs365 === errors;
                                                                      valid66 = valid66 || _valid15;
                                                                      let _errs367 = errors;
                                                                      if (errors === _errs367)
                                                                        if (Array.isArray(data124)) {
                                                                          var valid67 = !0;
                                                                          let len14 = data124.length;
                                                                          for (let i14 = 0; i14 < len14; i14++) {
                                                                            let _errs369 = errors;
                                                                            if (typeof data124[i14] != "string") {
                                                                              let err219 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                                                            }
                                                                            var valid67 = _errs369 === errors;
                                                                            if (!valid67)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err220 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                                                        }
                                                                      var _valid15 = _errs367 === errors;
                                                                      if (valid66 = valid66 || _valid15, valid66)
                                                                        errors = _errs364, vErrors !== null && (_errs364 ? vErrors.length = _errs364 : vErrors = null);
                                                                      else {
                                                                        let err221 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                                                      }
                                                                      var valid65 = _errs363 === errors;
                                                                    } else
                                                                      var valid65 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err222 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                                            }
                                                          var valid64 = _errs356 === errors;
                                                        } else
                                                          var valid64 = !0;
                                                        if (valid64)
                                                          if (data92.why !== void 0) {
                                                            let _errs371 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err223 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                                            }
                                                            var valid64 = _errs371 === errors;
                                                          } else
                                                            var valid64 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err224 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                                }
                                              var _valid10 = _errs351 === errors;
                                              valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0);
                                              let _errs373 = errors;
                                              if (errors === _errs373)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing23;
                                                  if (data92.load_policy === void 0 && (missing23 = "load_policy")) {
                                                    let err225 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing23 } };
                                                    vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                                  } else {
                                                    let _errs375 = errors;
                                                    for (let key36 in data92)
                                                      if (!(key36 === "load_policy" || key36 === "expect" || key36 === "why")) {
                                                        let err226 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                                                        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                        break;
                                                      }
                                                    if (_errs375 === errors) {
                                                      if (data92.load_policy !== void 0) {
                                                        let _errs376 = errors;
                                                        if (typeof data92.load_policy != "string") {
                                                          let err227 = { instancePath: instancePath + "/control/steps/" + i9 + "/load_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                                        }
                                                        var valid68 = _errs376 === errors;
                                                      } else
                                                        var valid68 = !0;
                                                      if (valid68) {
                                                        if (data92.expect !== void 0) {
                                                          let data128 = data92.expect, _errs378 = errors;
                                                          if (errors === _errs378)
                                                            if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                                              let _errs380 = errors;
                                                              for (let key37 in data128)
                                                                if (!(key37 === "result" || key37 === "rule" || key37 === "says")) {
                                                                  let err228 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                                                                  vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                                  break;
                                                                }
                                                              if (_errs380 === errors) {
                                                                if (data128.result !== void 0) {
                                                                  let _errs381 = errors;
                                                                  if (typeof data128.result != "string") {
                                                                    let err229 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                                  }
                                                                  var valid69 = _errs381 === errors;
                                                                } else
                                                                  var valid69 = !0;
                                                                if (valid69) {
                                                                  if (data128.rule !== void 0) {
                                                                    let _errs383 = errors;
                                                                    if (typeof data128.rule != "string") {
                                                                      let err230 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                                    }
                                                                    var valid69 = _errs383 === errors;
                                                                  } else
                                                                    var valid69 = !0;
                                                                  if (valid69)
                                                                    if (data128.says !== void 0) {
                                                                      let data131 = data128.says, _errs385 = errors, _errs386 = errors, valid70 = !1, _errs387 = errors;
                                                                      if (typeof data131 != "string") {
                                                                        let err231 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                                                      }
                                                                      var _valid16 = _errs387 === errors;
                                                                      valid70 = valid70 || _valid16;
                                                                      let _errs389 = errors;
                                                                      if (errors === _errs389)
                                                                        if (Array.isArray(data131)) {
                                                                          var valid71 = !0;
                                                                          let len15 = data131.length;
                                                                          for (let i15 = 0; i15 < len15; i15++) {
                                                                            let _errs391 = errors;
                                                                            if (typeof data131[i15] != "string") {
                                                                              let err232 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i15, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                                                                            }
                                                                            var valid71 = _errs391 === errors;
                                                                            if (!valid71)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err233 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                                                        }
                                                                      var _valid16 = _errs389 === errors;
                                                                      if (valid70 = valid70 || _valid16, valid70)
                                                                        errors = _errs386, vErrors !== null && (_errs386 ? vErrors.length = _errs386 : vErrors = null);
                                                                      else {
                                                                        let err234 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                                                      }
                                                                      var valid69 = _errs385 === errors;
                                                                    } else
                                                                      var valid69 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err235 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                                            }
                                                          var valid68 = _errs378 === errors;
                                                        } else
                                                          var valid68 = !0;
                                                        if (valid68)
                                                          if (data92.why !== void 0) {
                                                            let _errs393 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err236 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                                            }
                                                            var valid68 = _errs393 === errors;
                                                          } else
                                                            var valid68 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err237 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                                                }
                                              var _valid10 = _errs373 === errors;
                                              valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0);
                                              let _errs395 = errors;
                                              if (errors === _errs395)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing24;
                                                  if (data92.test_policy === void 0 && (missing24 = "test_policy")) {
                                                    let err238 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing24 } };
                                                    vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                                                  } else {
                                                    let _errs397 = errors;
                                                    for (let key38 in data92)
                                                      if (!(key38 === "test_policy" || key38 === "expect" || key38 === "why")) {
                                                        let err239 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                                                        vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                                                        break;
                                                      }
                                                    if (_errs397 === errors) {
                                                      if (data92.test_policy !== void 0) {
                                                        let _errs398 = errors;
                                                        if (typeof data92.test_policy != "string") {
                                                          let err240 = { instancePath: instancePath + "/control/steps/" + i9 + "/test_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                                                        }
                                                        var valid72 = _errs398 === errors;
                                                      } else
                                                        var valid72 = !0;
                                                      if (valid72) {
                                                        if (data92.expect !== void 0) {
                                                          let data135 = data92.expect, _errs400 = errors;
                                                          if (errors === _errs400)
                                                            if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                              let _errs402 = errors;
                                                              for (let key39 in data135)
                                                                if (!(key39 === "result" || key39 === "rule" || key39 === "says")) {
                                                                  let err241 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                                                                  vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                                                                  break;
                                                                }
                                                              if (_errs402 === errors) {
                                                                if (data135.result !== void 0) {
                                                                  let _errs403 = errors;
                                                                  if (typeof data135.result != "string") {
                                                                    let err242 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                                                                  }
                                                                  var valid73 = _errs403 === errors;
                                                                } else
                                                                  var valid73 = !0;
                                                                if (valid73) {
                                                                  if (data135.rule !== void 0) {
                                                                    let _errs405 = errors;
                                                                    if (typeof data135.rule != "string") {
                                                                      let err243 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                                                                    }
                                                                    var valid73 = _errs405 === errors;
                                                                  } else
                                                                    var valid73 = !0;
                                                                  if (valid73)
                                                                    if (data135.says !== void 0) {
                                                                      let data138 = data135.says, _errs407 = errors, _errs408 = errors, valid74 = !1, _errs409 = errors;
                                                                      if (typeof data138 != "string") {
                                                                        let err244 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                                                                      }
                                                                      var _valid17 = _errs409 === errors;
                                                                      valid74 = valid74 || _valid17;
                                                                      let _errs411 = errors;
                                                                      if (errors === _errs411)
                                                                        if (Array.isArray(data138)) {
                                                                          var valid75 = !0;
                                                                          let len16 = data138.length;
                                                                          for (let i16 = 0; i16 < len16; i16++) {
                                                                            let _errs413 = errors;
                                                                            if (typeof data138[i16] != "string") {
                                                                              let err245 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i16, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                                                                            }
                                                                            var valid75 = _errs413 === errors;
                                                                            if (!valid75)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err246 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                                                                        }
                                                                      var _valid17 = _errs411 === errors;
                                                                      if (valid74 = valid74 || _valid17, valid74)
                                                                        errors = _errs408, vErrors !== null && (_errs408 ? vErrors.length = _errs408 : vErrors = null);
                                                                      else {
                                                                        let err247 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                                                                      }
                                                                      var valid73 = _errs407 === errors;
                                                                    } else
                                                                      var valid73 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err248 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                                                            }
                                                          var valid72 = _errs400 === errors;
                                                        } else
                                                          var valid72 = !0;
                                                        if (valid72)
                                                          if (data92.why !== void 0) {
                                                            let _errs415 = errors;
                                                            if (typeof data92.why != "string") {
                                                              let err249 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                                                            }
                                                            var valid72 = _errs415 === errors;
                                                          } else
                                                            var valid72 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err250 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                                                }
                                              var _valid10 = _errs395 === errors;
                                              valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0);
                                              let _errs417 = errors;
                                              if (errors === _errs417)
                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                  let missing25;
                                                  if (data92.wait === void 0 && (missing25 = "wait")) {
                                                    let err251 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing25 } };
                                                    vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                                                  } else {
                                                    let _errs419 = errors;
                                                    for (let key40 in data92)
                                                      if (!(key40 === "wait" || key40 === "why")) {
                                                        let err252 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                                                        vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                                        break;
                                                      }
                                                    if (_errs419 === errors) {
                                                      if (data92.wait !== void 0) {
                                                        let data141 = data92.wait, _errs420 = errors, _errs421 = errors, valid77 = !1, _errs422 = errors;
                                                        if (typeof data141 != "string") {
                                                          let err253 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                                                        }
                                                        if (data141 !== "idle") {
                                                          let err254 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                                          vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                                                        }
                                                        var _valid18 = _errs422 === errors;
                                                        valid77 = valid77 || _valid18;
                                                        let _errs424 = errors;
                                                        if (errors === _errs424)
                                                          if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                            let missing26;
                                                            if (data141.console === void 0 && (missing26 = "console") || data141.contains === void 0 && (missing26 = "contains")) {
                                                              let err255 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing26 } };
                                                              vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                                                            } else {
                                                              let _errs426 = errors;
                                                              for (let key41 in data141)
                                                                if (!(key41 === "console" || key41 === "contains" || key41 === "within")) {
                                                                  let err256 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                                                                  vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                                                                  break;
                                                                }
                                                              if (_errs426 === errors) {
                                                                if (data141.console !== void 0) {
                                                                  let data142 = data141.console, _errs427 = errors;
                                                                  if (errors === _errs427)
                                                                    if (typeof data142 == "string") {
                                                                      if (!pattern4.test(data142)) {
                                                                        let err257 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                                                                      }
                                                                    } else {
                                                                      let err258 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                                                                    }
                                                                  var valid78 = _errs427 === errors;
                                                                } else
                                                                  var valid78 = !0;
                                                                if (valid78) {
                                                                  if (data141.contains !== void 0) {
                                                                    let _errs429 = errors;
                                                                    if (typeof data141.contains != "string") {
                                                                      let err259 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/contains", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                                                                    }
                                                                    var valid78 = _errs429 === errors;
                                                                  } else
                                                                    var valid78 = !0;
                                                                  if (valid78)
                                                                    if (data141.within !== void 0) {
                                                                      let data144 = data141.within, _errs431 = errors;
                                                                      if (!(typeof data144 == "number" && !(data144 % 1) && !isNaN(data144) && isFinite(data144))) {
                                                                        let err260 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                        vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                                                                      }
                                                                      if (errors === _errs431 && typeof data144 == "number" && isFinite(data144)) {
                                                                        if (data144 > 1e6 || isNaN(data144)) {
                                                                          let err261 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                          vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                                                                        } else if (data144 < 1 || isNaN(data144)) {
                                                                          let err262 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                          vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                                                                        }
                                                                      }
                                                                      var valid78 = _errs431 === errors;
                                                                    } else
                                                                      var valid78 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err263 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                                                          }
                                                        var _valid18 = _errs424 === errors;
                                                        if (valid77 = valid77 || _valid18, _valid18)
                                                          var props7 = !0;
                                                        let _errs433 = errors;
                                                        if (errors === _errs433)
                                                          if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                            let missing27;
                                                            if (data141.ended === void 0 && (missing27 = "ended")) {
                                                              let err264 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing27 } };
                                                              vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                                                            } else {
                                                              let _errs435 = errors;
                                                              for (let key42 in data141)
                                                                if (!(key42 === "ended" || key42 === "within")) {
                                                                  let err265 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                                                                  vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                                                                  break;
                                                                }
                                                              if (_errs435 === errors) {
                                                                if (data141.ended !== void 0) {
                                                                  let data145 = data141.ended, _errs436 = errors;
                                                                  if (errors === _errs436)
                                                                    if (typeof data145 == "string") {
                                                                      if (!pattern4.test(data145)) {
                                                                        let err266 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                                                                      }
                                                                    } else {
                                                                      let err267 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                                                                    }
                                                                  var valid79 = _errs436 === errors;
                                                                } else
                                                                  var valid79 = !0;
                                                                if (valid79)
                                                                  if (data141.within !== void 0) {
                                                                    let data146 = data141.within, _errs438 = errors;
                                                                    if (!(typeof data146 == "number" && !(data146 % 1) && !isNaN(data146) && isFinite(data146))) {
                                                                      let err268 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                                                                    }
                                                                    if (errors === _errs438 && typeof data146 == "number" && isFinite(data146)) {
                                                                      if (data146 > 1e6 || isNaN(data146)) {
                                                                        let err269 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                        vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                                                                      } else if (data146 < 1 || isNaN(data146)) {
                                                                        let err270 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                                                                      }
                                                                    }
                                                                    var valid79 = _errs438 === errors;
                                                                  } else
                                                                    var valid79 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err271 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                                          }
                                                        var _valid18 = _errs433 === errors;
                                                        valid77 = valid77 || _valid18, _valid18 && props7 !== !0 && (props7 = !0);
                                                        let _errs440 = errors;
                                                        if (errors === _errs440)
                                                          if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                            let missing28;
                                                            if (data141.turns === void 0 && (missing28 = "turns")) {
                                                              let err272 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing28 } };
                                                              vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                                                            } else {
                                                              let _errs442 = errors;
                                                              for (let key43 in data141)
                                                                if (key43 !== "turns") {
                                                                  let err273 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                                                                  vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                                                                  break;
                                                                }
                                                              if (_errs442 === errors && data141.turns !== void 0) {
                                                                let data147 = data141.turns, _errs443 = errors;
                                                                if (!(typeof data147 == "number" && !(data147 % 1) && !isNaN(data147) && isFinite(data147))) {
                                                                  let err274 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                                                                }
                                                                if (errors === _errs443 && typeof data147 == "number" && isFinite(data147)) {
                                                                  if (data147 > 1e6 || isNaN(data147)) {
                                                                    let err275 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                    vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                                                                  } else if (data147 < 1 || isNaN(data147)) {
                                                                    let err276 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                    vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err277 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                                                          }
                                                        var _valid18 = _errs440 === errors;
                                                        if (valid77 = valid77 || _valid18, _valid18 && props7 !== !0 && (props7 = !0), valid77)
                                                          errors = _errs421, vErrors !== null && (_errs421 ? vErrors.length = _errs421 : vErrors = null);
                                                        else {
                                                          let err278 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                                                        }
                                                        var valid76 = _errs420 === errors;
                                                      } else
                                                        var valid76 = !0;
                                                      if (valid76)
                                                        if (data92.why !== void 0) {
                                                          let _errs445 = errors;
                                                          if (typeof data92.why != "string") {
                                                            let err279 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                                                          }
                                                          var valid76 = _errs445 === errors;
                                                        } else
                                                          var valid76 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err280 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                                                }
                                              var _valid10 = _errs417 === errors;
                                              if (valid47 = valid47 || _valid10, _valid10 && props6 !== !0 && (props6 = !0), valid47)
                                                errors = _errs267, vErrors !== null && (_errs267 ? vErrors.length = _errs267 : vErrors = null);
                                              else {
                                                let err281 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++, validate20.errors = vErrors, !1;
                                              }
                                              var valid46 = _errs266 === errors;
                                              if (!valid46)
                                                break;
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/control/steps", schemaPath: "#/properties/control/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid45 = _errs264 === errors;
                                      } else
                                        var valid45 = !0;
                                      if (valid45)
                                        if (data89.expect !== void 0) {
                                          let data149 = data89.expect, _errs447 = errors;
                                          if (errors === _errs447)
                                            if (Array.isArray(data149)) {
                                              if (data149.length < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                              {
                                                var valid81 = !0;
                                                let len17 = data149.length;
                                                for (let i17 = 0; i17 < len17; i17++) {
                                                  let data150 = data149[i17], _errs449 = errors, _errs450 = errors, valid82 = !1, _errs451 = errors;
                                                  if (errors === _errs451)
                                                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                      let missing29;
                                                      if (data150.console === void 0 && (missing29 = "console") || data150.contains === void 0 && (missing29 = "contains")) {
                                                        let err282 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing29 } };
                                                        vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                                                      } else {
                                                        let _errs453 = errors;
                                                        for (let key44 in data150)
                                                          if (!(key44 === "console" || key44 === "contains")) {
                                                            let err283 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                                                            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                                                            break;
                                                          }
                                                        if (_errs453 === errors) {
                                                          if (data150.console !== void 0) {
                                                            let data151 = data150.console, _errs454 = errors;
                                                            if (errors === _errs454)
                                                              if (typeof data151 == "string") {
                                                                if (!pattern4.test(data151)) {
                                                                  let err284 = { instancePath: instancePath + "/control/expect/" + i17 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                                                                }
                                                              } else {
                                                                let err285 = { instancePath: instancePath + "/control/expect/" + i17 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                                                              }
                                                            var valid83 = _errs454 === errors;
                                                          } else
                                                            var valid83 = !0;
                                                          if (valid83)
                                                            if (data150.contains !== void 0) {
                                                              let _errs456 = errors;
                                                              if (typeof data150.contains != "string") {
                                                                let err286 = { instancePath: instancePath + "/control/expect/" + i17 + "/contains", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                                                              }
                                                              var valid83 = _errs456 === errors;
                                                            } else
                                                              var valid83 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err287 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                                                    }
                                                  var _valid19 = _errs451 === errors;
                                                  if (valid82 = valid82 || _valid19, _valid19)
                                                    var props8 = !0;
                                                  let _errs458 = errors;
                                                  if (errors === _errs458)
                                                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                      let missing30;
                                                      if (data150.policy === void 0 && (missing30 = "policy") || data150.version === void 0 && (missing30 = "version") || data150.epoch === void 0 && (missing30 = "epoch")) {
                                                        let err288 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing30 } };
                                                        vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                                                      } else {
                                                        let _errs460 = errors;
                                                        for (let key45 in data150)
                                                          if (!(key45 === "policy" || key45 === "version" || key45 === "epoch")) {
                                                            let err289 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                                                            vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                                                            break;
                                                          }
                                                        if (_errs460 === errors) {
                                                          if (data150.policy !== void 0) {
                                                            let _errs461 = errors;
                                                            if (typeof data150.policy != "string") {
                                                              let err290 = { instancePath: instancePath + "/control/expect/" + i17 + "/policy", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                                                            }
                                                            var valid84 = _errs461 === errors;
                                                          } else
                                                            var valid84 = !0;
                                                          if (valid84) {
                                                            if (data150.version !== void 0) {
                                                              let _errs463 = errors;
                                                              if (typeof data150.version != "string") {
                                                                let err291 = { instancePath: instancePath + "/control/expect/" + i17 + "/version", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                                                              }
                                                              var valid84 = _errs463 === errors;
                                                            } else
                                                              var valid84 = !0;
                                                            if (valid84)
                                                              if (data150.epoch !== void 0) {
                                                                let data155 = data150.epoch, _errs465 = errors;
                                                                if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
                                                                  let err292 = { instancePath: instancePath + "/control/expect/" + i17 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                                                                }
                                                                if (errors === _errs465 && typeof data155 == "number" && isFinite(data155) && (data155 < 1 || isNaN(data155))) {
                                                                  let err293 = { instancePath: instancePath + "/control/expect/" + i17 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                  vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                                                                }
                                                                var valid84 = _errs465 === errors;
                                                              } else
                                                                var valid84 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err294 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                                                    }
                                                  var _valid19 = _errs458 === errors;
                                                  valid82 = valid82 || _valid19, _valid19 && props8 !== !0 && (props8 = !0);
                                                  let _errs467 = errors;
                                                  if (errors === _errs467)
                                                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                      let missing31;
                                                      if (data150.domain === void 0 && (missing31 = "domain") || data150.state === void 0 && (missing31 = "state")) {
                                                        let err295 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing31 } };
                                                        vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                                                      } else {
                                                        let _errs469 = errors;
                                                        for (let key46 in data150)
                                                          if (!(key46 === "domain" || key46 === "state" || key46 === "reason")) {
                                                            let err296 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
                                                            vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                                                            break;
                                                          }
                                                        if (_errs469 === errors) {
                                                          if (data150.domain !== void 0) {
                                                            let data156 = data150.domain, _errs470 = errors;
                                                            if (errors === _errs470)
                                                              if (typeof data156 == "string") {
                                                                if (!pattern4.test(data156)) {
                                                                  let err297 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                                                                }
                                                              } else {
                                                                let err298 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                                                              }
                                                            var valid85 = _errs470 === errors;
                                                          } else
                                                            var valid85 = !0;
                                                          if (valid85) {
                                                            if (data150.state !== void 0) {
                                                              let data157 = data150.state, _errs472 = errors;
                                                              if (!(data157 === "live" || data157 === "shutdown" || data157 === "gone")) {
                                                                let err299 = { instancePath: instancePath + "/control/expect/" + i17 + "/state", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.control.properties.expect.items.anyOf[2].properties.state.enum } };
                                                                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                                                              }
                                                              var valid85 = _errs472 === errors;
                                                            } else
                                                              var valid85 = !0;
                                                            if (valid85)
                                                              if (data150.reason !== void 0) {
                                                                let _errs473 = errors;
                                                                if (typeof data150.reason != "string") {
                                                                  let err300 = { instancePath: instancePath + "/control/expect/" + i17 + "/reason", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                                                                }
                                                                var valid85 = _errs473 === errors;
                                                              } else
                                                                var valid85 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err301 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                                                    }
                                                  var _valid19 = _errs467 === errors;
                                                  valid82 = valid82 || _valid19, _valid19 && props8 !== !0 && (props8 = !0);
                                                  let _errs475 = errors;
                                                  if (errors === _errs475)
                                                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                      let missing32;
                                                      if (data150.domain === void 0 && (missing32 = "domain") || data150.call === void 0 && (missing32 = "call") || data150.result === void 0 && (missing32 = "result")) {
                                                        let err302 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing32 } };
                                                        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                                                      } else {
                                                        let _errs477 = errors;
                                                        for (let key47 in data150)
                                                          if (!(key47 === "domain" || key47 === "call" || key47 === "result" || key47 === "rule" || key47 === "times" || key47 === "only")) {
                                                            let err303 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                                                            vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                                                            break;
                                                          }
                                                        if (_errs477 === errors) {
                                                          if (data150.domain !== void 0) {
                                                            let data159 = data150.domain, _errs478 = errors;
                                                            if (errors === _errs478)
                                                              if (typeof data159 == "string") {
                                                                if (!pattern4.test(data159)) {
                                                                  let err304 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                                                                }
                                                              } else {
                                                                let err305 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                                                              }
                                                            var valid86 = _errs478 === errors;
                                                          } else
                                                            var valid86 = !0;
                                                          if (valid86) {
                                                            if (data150.call !== void 0) {
                                                              let _errs480 = errors;
                                                              if (typeof data150.call != "string") {
                                                                let err306 = { instancePath: instancePath + "/control/expect/" + i17 + "/call", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                                                              }
                                                              var valid86 = _errs480 === errors;
                                                            } else
                                                              var valid86 = !0;
                                                            if (valid86) {
                                                              if (data150.result !== void 0) {
                                                                let _errs482 = errors;
                                                                if (typeof data150.result != "string") {
                                                                  let err307 = { instancePath: instancePath + "/control/expect/" + i17 + "/result", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                                                                }
                                                                var valid86 = _errs482 === errors;
                                                              } else
                                                                var valid86 = !0;
                                                              if (valid86) {
                                                                if (data150.rule !== void 0) {
                                                                  let _errs484 = errors;
                                                                  if (typeof data150.rule != "string") {
                                                                    let err308 = { instancePath: instancePath + "/control/expect/" + i17 + "/rule", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                                                                  }
                                                                  var valid86 = _errs484 === errors;
                                                                } else
                                                                  var valid86 = !0;
                                                                if (valid86) {
                                                                  if (data150.times !== void 0) {
                                                                    let data163 = data150.times, _errs486 = errors;
                                                                    if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
                                                                      let err309 = { instancePath: instancePath + "/control/expect/" + i17 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                                                                    }
                                                                    if (errors === _errs486 && typeof data163 == "number" && isFinite(data163) && (data163 < 0 || isNaN(data163))) {
                                                                      let err310 = { instancePath: instancePath + "/control/expect/" + i17 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                      vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                                                                    }
                                                                    var valid86 = _errs486 === errors;
                                                                  } else
                                                                    var valid86 = !0;
                                                                  if (valid86)
                                                                    if (data150.only !== void 0) {
                                                                      let _errs488 = errors;
                                                                      if (typeof data150.only != "boolean") {
                                                                        let err311 = { instancePath: instancePath + "/control/expect/" + i17 + "/only", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                                        vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                                                                      }
                                                                      var valid86 = _errs488 === errors;
                                                                    } else
                                                                      var valid86 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err312 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                                                    }
                                                  var _valid19 = _errs475 === errors;
                                                  if (valid82 = valid82 || _valid19, _valid19 && props8 !== !0 && (props8 = !0), valid82)
                                                    errors = _errs450, vErrors !== null && (_errs450 ? vErrors.length = _errs450 : vErrors = null);
                                                  else {
                                                    let err313 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++, validate20.errors = vErrors, !1;
                                                  }
                                                  var valid81 = _errs449 === errors;
                                                  if (!valid81)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid45 = _errs447 === errors;
                                        } else
                                          var valid45 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs259 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
