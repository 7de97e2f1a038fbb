import { laneSpacing } from '../../figure';
import { lineLooks as looks } from './drawing-theme';

const float = (value: number) => value.toFixed(3);

/**
 * GLSL shared by lines and marks: a tie's curve in screen pixels (y upwards),
 * from the centre of its source to that of its target.
 */
const curveSource = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec4 a_line;   // lane, width, channel, stance
attribute vec4 a_look;   // arrow, opacity, mark, count

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

vec2 from;
vec2 control;
vec2 to;

vec2 pixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * 0.5 * u_viewport;
}

vec4 clip(vec2 point) {
  return vec4(point * 2.0 / u_viewport, 0.0, 1.0);
}

float layCurve() {
  from = pixels(a_source);
  to = pixels(a_target);
  vec2 chord = to - from;
  float distance = max(length(chord), 0.001);
  float aside = a_line.x * clamp(
    distance * ${float(laneSpacing.share)},
    ${float(laneSpacing.least)},
    ${float(laneSpacing.most)}
  );
  vec2 normal = vec2(-chord.y, chord.x) / distance;
  control = 0.5 * (from + to) + 2.0 * aside * normal;
  return distance;
}

vec2 pointOn(float t) {
  float s = 1.0 - t;
  return s * s * from + 2.0 * s * t * control + t * t * to;
}

vec2 speedOn(float t) {
  return 2.0 * mix(control - from, to - control, t);
}
`;

/**
 * A tie's stroke as one strip of cross-sections: arrow head, body, arrow head.
 * Each section knows its distance along the line in pixels, so that dashes
 * keep their length on screen.
 */
export const lineVertexSource = /* glsl */ `
attribute vec3 a_section; // place along the body, part, side

uniform vec4 u_channels[${looks}];
uniform vec4 u_dashes[${looks}];
uniform float u_feather;
uniform float u_hurried;

varying vec4 v_color;
varying vec4 v_dash;
varying vec4 v_line;     // across, half width, along, place
varying vec2 v_part;     // is head, stance
${curveSource}

// Parameter at which the curve leaves a circle around its start (or end).
// On a straight line the first guess is exact.
float leave(float radius, float direction) {
  float start = 0.5 - 0.5 * direction;
  float t = radius / max(length(speedOn(start)), 0.001);
  if (a_line.x != 0.0) {
    vec2 centre = pointOn(start);
    for (int i = 0; i < 2; i++) {
      float reached = length(pointOn(start + direction * t) - centre);
      t *= radius / max(reached, 0.001);
    }
  }
  return start + direction * min(t, 0.48);
}

// Gauss–Legendre quadrature of the speed, four points.
float lengthBetween(float a, float b) {
  if (a_line.x == 0.0) return (b - a) * length(to - from);
  float h = 0.5 * (b - a);
  float m = 0.5 * (a + b);
  float sum =
    0.652145 * (length(speedOn(m - 0.339981 * h)) + length(speedOn(m + 0.339981 * h))) +
    0.347855 * (length(speedOn(m - 0.861136 * h)) + length(speedOn(m + 0.861136 * h)));
  return h * sum;
}

void main() {
  layCurve();
  float width = a_line.y;
  float arrow = a_look.x;
  float headLength = 7.0 + 1.5 * width;
  float headHalf = 3.5 + 0.75 * width;
  bool headAtTarget = arrow == 1.0 || arrow == 3.0;
  bool headAtSource = arrow == 2.0 || arrow == 3.0;
  float rimSource = a_radii.x / u_sizeRatio + 2.5;
  float rimTarget = a_radii.y / u_sizeRatio + 2.5;
  float tipSource = leave(rimSource, 1.0);
  float tipTarget = leave(rimTarget, -1.0);
  float bodySource = tipSource;
  float bodyTarget = tipTarget;
  if (headAtSource) bodySource = leave(rimSource + headLength, 1.0);
  if (headAtTarget) bodyTarget = leave(rimTarget + headLength, -1.0);

  float part = a_section.y;
  float t = mix(bodySource, bodyTarget, a_section.x);
  float bodyHalf = 0.5 * width;
  if (a_line.w == 3.0) bodyHalf = max(bodyHalf, 2.2);
  float halfWidth = bodyHalf;
  if (part == 1.0) halfWidth = headAtSource ? headHalf : 0.0;
  if (part == 2.0) { t = tipSource; halfWidth = 0.0; }
  if (part == 3.0) halfWidth = headAtTarget ? headHalf : 0.0;
  if (part == 4.0) { t = tipTarget; halfWidth = 0.0; }

  // What has stepped back is thin and plain too: its area would cost most.
  bool isPlain = u_hurried > 0.5 || a_look.y < 0.2;
  if (isPlain) halfWidth = part == 0.0 ? 0.4 : 0.0;

  vec2 speed = speedOn(t);
  vec2 normal = vec2(-speed.y, speed.x) / max(length(speed), 0.001);
  float reach = halfWidth + (isPlain ? 0.2 : 0.5 * u_feather);
  gl_Position = clip(pointOn(t) + normal * a_section.z * reach);
  // A hidden tie is all zeros: fold it into one point.
  if (a_look.y == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);

  v_line = vec4(
    a_section.z * reach,
    halfWidth,
    lengthBetween(bodySource, t),
    t
  );
  v_part = vec2(part > 0.0 ? 1.0 : 0.0, a_line.w);

  int channel = int(a_line.z + 0.5);
  v_color = vec4(u_channels[channel].rgb, a_look.y);
  // Ends are round, so a gap grows by the width that the ends take away.
  vec4 dash = u_dashes[channel];
  v_dash = dash + vec4(0.0, 2.0 * bodyHalf, 0.0, 2.0 * bodyHalf) * step(0.5, dash.y);
}
`;

/** The colour of one pixel of a stroke: dashes, stance, soft edges. */
export const lineFragmentSource = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_dash;
varying vec4 v_line;
varying vec2 v_part;

uniform float u_feather;
uniform float u_hurried;

void main() {
  // In a hurry a line is thin and plain: no card, many ties, and moving.
  if (u_hurried > 0.5 || v_color.a < 0.2) {
    gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * 0.8;
    return;
  }
  float across = abs(v_line.x);
  float halfWidth = v_line.y;
  float edge = across - halfWidth;
  float alpha = v_color.a;
  if (v_part.x < 0.5) {
    if (v_dash.y > 0.0) {
      float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
      float place = mod(v_line.z, period);
      float second = v_dash.x + v_dash.y;
      float gap = min(
        min(max(place - v_dash.x, 0.0), period - place),
        max(max(second - place, place - second - v_dash.z), 0.0)
      );
      edge = length(vec2(gap, across)) - halfWidth;
    }
    float stance = v_part.y;
    // Planned is hollow: only the rim of the stroke is inked.
    if (stance == 3.0) edge = max(edge, halfWidth - 1.1 - across);
    if (stance == 1.0) alpha *= 0.7;
    if (stance == 2.0) alpha *= 0.5;
    if (stance == 4.0 && v_line.w > 0.5) alpha *= 0.25;
  }
  alpha *= clamp(0.5 - edge / u_feather, 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

/**
 * The marks in the middle of a tie: the channel's glyph, and beside it the
 * stance's. A mark stands upright and is left out where the line is too short.
 */
export const markVertexSource = /* glsl */ `
attribute vec3 a_corner; // corner x, corner y, 0 channel or 1 stance

uniform vec4 u_channels[${looks}];
uniform vec4 u_ink;
uniform float u_channelMarks;

varying vec4 v_color;
varying vec2 v_corner;
varying float v_cell;
varying float v_opacity;
${curveSource}

void main() {
  float distance = layCurve();
  float room = distance - (a_radii.x + a_radii.y) / u_sizeRatio;
  // Marks shrink with the discs where the window is small.
  float scale = clamp(1.0 / u_sizeRatio, 0.6, 1.0);
  bool stanceMark = a_corner.z > 0.5;
  bool hasStance = a_look.z > 0.0;
  float isChannel = step(a_line.z, ${float(looks - 1.5)});
  float showsChannel = isChannel * u_channelMarks * step((hasStance ? 62.0 : 40.0) * scale, room);
  float shown = stanceMark
    ? (hasStance ? step(20.0, room) : 0.0)
    : showsChannel;
  vec2 along = normalize(speedOn(0.5) + vec2(0.0001, 0.0));
  float aside = hasStance && showsChannel > 0.5 ? 11.0 * scale : 0.0;
  vec2 centre = pointOn(0.5) + along * (stanceMark ? aside : -aside);
  float radius = 11.5 * scale;
  gl_Position = clip(centre + a_corner.xy * radius);
  if (a_look.y == 0.0 || shown < 0.5) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_corner = a_corner.xy;
  v_opacity = a_look.y;
  v_color = stanceMark ? u_ink : u_channels[int(a_line.z + 0.5)];
  v_cell = stanceMark ? a_look.z : a_line.z;
}
`;

/** One pixel of a mark: its glyph on a small disc of paper. */
export const markFragmentSource = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_corner;
varying float v_cell;
varying float v_opacity;

uniform sampler2D u_glyphs;
uniform vec2 u_cells;
uniform vec4 u_paper;

void main() {
  float out_ = length(v_corner);
  float disc = clamp((0.8 - out_) * 10.0, 0.0, 1.0);
  vec2 place = vec2(v_corner.x, -v_corner.y) * 0.62 + 0.5;
  float column = mod(floor(v_cell + 0.5), u_cells.x);
  float row = floor((v_cell + 0.5) / u_cells.x);
  float inside = step(0.0, place.x) * step(place.x, 1.0) * step(0.0, place.y) * step(place.y, 1.0);
  float glyph = inside * texture2D(u_glyphs, (vec2(column, row) + clamp(place, 0.0, 1.0)) / u_cells).a;
  vec3 color = mix(u_paper.rgb, v_color.rgb, glyph * mix(0.35, 1.0, v_opacity));
  float alpha = disc * mix(0.3, 1.0, v_opacity);
  gl_FragColor = vec4(color * alpha, alpha);
}
`;
