/** A square around an actor's disc, with room for the ring of a selection. */
export const actorVertexSource = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec4 a_disc; // radius, cell of the glyph, side, opacity
attribute vec4 a_state; // unnamed, pinned, selected, hovered

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform vec4 u_sides[14];

varying vec2 v_place;
varying float v_radius;
varying float v_cell;
varying float v_opacity;
varying vec4 v_side;
varying vec4 v_state;

void main() {
  float radius = a_disc.x / u_sizeRatio;
  // Only a chosen or pinned disc needs room around it; area is what costs.
  float room = a_state.y + a_state.z + a_state.w > 0.0 ? 7.0 : 1.0;
  vec2 place = a_corner * (radius + room);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + place * 2.0 / u_viewport, 0.0, 1.0);
  // A hidden actor is all zeros: fold it into one point.
  if (a_disc.x == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_place = place;
  v_radius = radius;
  v_cell = a_disc.y;
  v_opacity = a_disc.w;
  v_state = a_state;
  v_side = u_sides[int(a_disc.z + 0.5)];
}
`;

/**
 * One pixel of a disc: paper within a ring of the side's colour, the glyph of
 * the kind in the middle. Someone unnamed has a dashed ring and no fill.
 */
export const actorFragmentSource = /* glsl */ `
precision highp float;

varying vec2 v_place;
varying float v_radius;
varying float v_cell;
varying float v_opacity;
varying vec4 v_side;
varying vec4 v_state;

uniform float u_feather;
uniform sampler2D u_glyphs;
uniform vec2 u_cells;
uniform vec4 u_paper;
uniform vec4 u_ink;
uniform vec4 u_accent;

float within(float distance) {
  return clamp(0.5 - distance / u_feather, 0.0, 1.0);
}

float ring(float distance, float radius, float halfWidth) {
  return within(abs(distance - radius) - halfWidth);
}

void main() {
  float distance = length(v_place);
  if (distance > v_radius + 7.0) discard;
  float unnamed = v_state.x;
  float inside = within(distance - v_radius);
  vec3 color = mix(u_paper.rgb, v_side.rgb, 0.16 * (1.0 - unnamed));
  float alpha = inside;

  float border = 0.08 * v_radius + 1.1;
  float dash = 1.0;
  if (unnamed > 0.5) {
    float turn = atan(v_place.y, v_place.x) / 6.2831853;
    dash = step(0.42, fract(turn * floor(v_radius * 0.55 + 4.0)));
  }
  float rim = ring(distance, v_radius - border, border) * dash;
  color = mix(color, v_side.rgb, rim);

  float reach = v_radius * 1.32;
  vec2 place = vec2(v_place.x, -v_place.y) / reach + 0.5;
  float onGlyph = step(0.0, place.x) * step(place.x, 1.0) * step(0.0, place.y) * step(place.y, 1.0);
  float column = mod(floor(v_cell + 0.5), u_cells.x);
  float row = floor((v_cell + 0.5) / u_cells.x);
  vec2 spot = (vec2(column, row) + clamp(place, 0.0, 1.0)) / u_cells;
  float glyph = onGlyph * texture2D(u_glyphs, spot).a * step(6.0, v_radius) * step(0.0, v_cell + 0.5);
  color = mix(color, mix(u_ink.rgb, v_side.rgb, 0.35 + 0.65 * unnamed), glyph);
  color = mix(u_paper.rgb, color, v_opacity);

  float chosen = ring(distance, v_radius + 4.0, 1.4) * v_state.z;
  float under = ring(distance, v_radius + 2.5, 1.0) * v_state.w * (1.0 - v_state.z);
  color = mix(color, u_accent.rgb, chosen);
  color = mix(color, u_ink.rgb, under);
  alpha = max(alpha, max(chosen, under));

  float pin = length(v_place - vec2(0.72, 0.72) * v_radius);
  float pinned = v_state.y * within(pin - 3.6);
  color = mix(color, u_paper.rgb, pinned);
  color = mix(color, u_ink.rgb, v_state.y * within(pin - 2.4));
  alpha = max(alpha, pinned);
  gl_FragColor = vec4(color * alpha, alpha);
}
`;
